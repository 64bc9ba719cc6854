import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Of folders below `modules`: deeper than git itself would nest them is a loop or an attack. */
const MAX_DEPTH = 32;

/**
 * The git folders of submodules that a repository keeps in its own, those of their submodules not among them. A name may have
 * slashes; it is the path of the submodule unless somebody moved it. `cut` is called with a folder that is too deep.
 */
export function submoduleFolders(
  commonDir: string,
  cut: (folder: string) => void,
): readonly { readonly name: string; readonly gitDir: string }[] {
  const found: { readonly name: string; readonly gitDir: string }[] = [];
  const visit = (name: string, depth: number): void => {
    const folder = join(commonDir, 'modules', name);
    if (depth > MAX_DEPTH) return cut(folder);
    if (name !== '' && ['HEAD', 'objects', 'refs'].every((part) => existsSync(join(folder, part)))) {
      found.push({ name, gitDir: folder });
      return;
    }
    for (const below of foldersIn(folder)) visit(name === '' ? below : `${name}/${below}`, depth + 1);
  };
  visit('', 0);
  return found;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
