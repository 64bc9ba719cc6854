import type { ArtifactLocation, Location } from 'sarif';
import type { Place } from '../model/index.js';
import { fileUri, isAbsolute, pathUri } from './uri.js';
import { placeText } from './wording.js';

/** The base of paths in the scanned tree and its history. */
export const SOURCE_ROOT = 'SRCROOT';

/** The base of what is no file: a commit message, a ref name. */
export const METADATA = 'METADATA';

export function locationOf(place: Place): Location {
  const { line, column, endLine, endColumn } = place;
  return {
    physicalLocation: {
      artifactLocation: artifactOf(place),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    properties: propertiesOf(place),
  };
}

/** Related locations need an id and a text for a viewer to show them. */
export const relatedLocationOf = (place: Place, index: number): Location => ({
  id: index + 1,
  ...locationOf(place),
  message: { text: sarifText(placeText(place)) },
});

/** In the text of a message, brackets make a link, braces a placeholder, and a backslash escapes; braces escape by doubling. */
export const sarifText = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');

function artifactOf(place: Place): ArtifactLocation {
  if (place.kind === 'metadata')
    return { uri: pathUri(`${place.what ?? 'metadata'}/${place.path}`), uriBaseId: METADATA };
  if (isAbsolute(place.path)) return { uri: fileUri('/', place.path) };
  return { uri: pathUri(place.path), uriBaseId: SOURCE_ROOT };
}

function propertiesOf(place: Place): Record<string, unknown> {
  const { kind, commit, author, date, via, what, part } = place;
  const known = Object.entries({ commit, author, date, what, part }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return { kind, ...Object.fromEntries(known), ...(via.length === 0 ? {} : { via }) };
}
