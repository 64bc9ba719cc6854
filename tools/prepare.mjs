// Builds dist/ where this repository is installed from git, as by the pre-commit framework. npm then has not always installed what
// the build needs: it is installed here first.
import { build, isStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';

// Set by an installation with --global, it would send our own there too.
delete process.env.npm_config_global;
delete process.env.npm_config_prefix;
delete process.env.npm_config_location;
delete process.env.npm_config_omit;
ensureInstalled();
if (isStale()) await build();
