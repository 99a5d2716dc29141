// Tests may take long on a machine that is busy with other things; a test that hangs is still stopped.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
