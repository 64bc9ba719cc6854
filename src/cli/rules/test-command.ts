import { resolve } from 'node:path';
import { allDetectors } from '../../catalogue/index.js';
import { loadSettings } from '../../config/index.js';
import { CustomError, customDetector, proveCustom, type CustomSpec, type ProofStep } from '../../custom/index.js';
import { bestEngine } from '../../match/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { RulesFlags } from './command.js';

/** What was tried of one detector; `refused` says why it cannot run at all. */
type Verdict = { readonly id: string; readonly refused: string | null; readonly steps: readonly ProofStep[] };

/** `tightlip rules test FILE`. */
export async function testRules(file: string, { format }: RulesFlags, terminal: Terminal): Promise<number> {
  const specs = await declaredIn(file, terminal);
  const builtIn = new Set(allDetectors().map(({ id }) => id));
  const verdicts = specs.map((spec) => verdictOf(spec, builtIn));
  const holds = verdicts.every(held);
  await write(
    terminal.stdout,
    format === 'json'
      ? `${JSON.stringify(
          verdicts.map((verdict) => ({ ...verdict, holds: held(verdict) })),
          null,
          2,
        )}\n`
      : `${verdicts.flatMap(lines).join('\n')}\n`,
  );
  return holds ? 0 : 1;
}

async function declaredIn(file: string, terminal: Terminal): Promise<readonly CustomSpec[]> {
  const { settings } = await loadSettings({
    root: terminal.cwd,
    home: null,
    env: {},
    flags: {},
    configFile: resolve(terminal.cwd, file),
  });
  if (settings.detectors.custom.length > 0) return settings.detectors.custom;
  throw new UsageError(
    'E_NO_DETECTORS',
    `${file} declares no detector. One begins with [[detectors.custom]]; docs/how-to/write-a-detector.md shows how.`,
  );
}

function verdictOf(spec: CustomSpec, builtIn: ReadonlySet<string>): Verdict {
  if (builtIn.has(spec.id)) return refusal(spec, `Detector ${spec.id}: there is a built-in one of this id.`);
  try {
    const engine = bestEngine();
    const { steps } = proveCustom(spec, customDetector(spec, engine), engine);
    return { id: spec.id, refused: null, steps };
  } catch (thrown) {
    if (thrown instanceof CustomError) return refusal(spec, thrown.message);
    throw thrown;
  }
}

const refusal = ({ id }: CustomSpec, because: string): Verdict => ({ id, refused: because, steps: [] });

const held = ({ refused, steps }: Verdict): boolean => refused === null && steps.every((step) => step.held);

const lines = (verdict: Verdict): readonly string[] => [
  `${verdict.id}: ${held(verdict) ? 'holds' : 'does not hold'}`,
  ...(verdict.refused === null ? [] : [`  ${verdict.refused}`]),
  ...verdict.steps.map((step) => `  ${step.held ? 'yes' : 'NO '} ${step.what}`),
];
