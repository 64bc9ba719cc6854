import { SETTING_KEYS } from './check-table.js';
import { FIELDS } from './fields.js';
import type { Layer, Loaded, SettingKey } from './settings.js';

/** One setting, its value as text, and where the value came from. */
export type SettingRow = {
  readonly key: SettingKey;
  readonly value: string;
  readonly layer: Layer;
  readonly source: string | null;
  readonly locked: boolean;
};

/** All settings in the order of the reference page. The salt is a key of fingerprints and never shown. */
export function explainSettings({ settings, origins }: Loaded): readonly SettingRow[] {
  return SETTING_KEYS.map((key) => ({
    key,
    value: origins[key].layer === 'built-in' ? FIELDS[key].shown : shown(key, settings),
    ...origins[key],
    locked: settings.locked.includes(key),
  }));
}

function shown(key: SettingKey, settings: Loaded['settings']): string {
  switch (key) {
    case 'salt':
      return 'set (not shown)';
    case 'max_file_size':
      return `${settings.maxFileSize} bytes`;
    case 'timeout':
      return shownTime(settings.timeout);
    case 'guard.modes':
      return settings.guard.modes.length === 1 ? '1 table' : `${settings.guard.modes.length} tables`;
    case 'guard.timeout':
      return shownTime(settings.guard.timeout);
    case 'guard.trailer':
      return JSON.stringify(settings.guard.trailer);
    case 'guard.push_timeout':
      return shownTime(settings.guard.pushTimeout);
    case 'guard.pushed_allow':
      return JSON.stringify(settings.guard.pushedAllow);
    case 'guard.allow_push_skip':
      return JSON.stringify(settings.guard.allowPushSkip);
    case 'profile':
      return JSON.stringify(settings.profile);
    case 'detectors.weights':
      return JSON.stringify(settings.detectors.weights);
    case 'detectors.custom':
      return `[${settings.detectors.custom.map(({ id }) => id).join(', ')}]`;
    case 'min_confidence':
      return JSON.stringify(settings.minConfidence);
    case 'min_severity':
      return JSON.stringify(settings.minSeverity);
    case 'format':
      return JSON.stringify(settings.format);
    case 'include':
      return JSON.stringify(settings.include);
    case 'exclude':
      return JSON.stringify(settings.exclude);
    case 'threads':
      return JSON.stringify(settings.threads);
    case 'detectors.enable':
      return JSON.stringify(settings.detectors.enable);
    case 'detectors.disable':
      return JSON.stringify(settings.detectors.disable);
    case 'detectors.severity':
      return JSON.stringify(settings.detectors.severity);
    case 'detectors.min_confidence':
      return JSON.stringify(settings.detectors.minConfidence);
    case 'own_secrets.enabled':
      return JSON.stringify(settings.ownSecrets.enabled);
    case 'own_secrets.user_files':
      return JSON.stringify(settings.ownSecrets.userFiles);
    case 'own_secrets.commands':
      // Arguments of a command may be secret.
      return `${settings.ownSecrets.commands.length} (not shown)`;
    case 'rules':
      return settings.rules.length === 1 ? '1 rule' : `${settings.rules.length} rules`;
    case 'allow_file':
      return JSON.stringify(settings.allowFile);
    case 'require_reason':
      return JSON.stringify(settings.requireReason);
    case 'honour_foreign':
      return JSON.stringify(settings.honourForeign);
    case 'allow_gaps':
      return JSON.stringify(settings.allowGaps);
    case 'mode':
      return JSON.stringify(settings.mode);
  }
}

const shownTime = (ms: number): string => (ms === 0 ? '0 (none)' : `${ms} ms`);
