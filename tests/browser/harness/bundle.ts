import { build } from 'vite';

/** Bundles a module into one classic script that leaves its exports in the global `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    // `var` at the top of a script makes a global; within an evaluated expression it would be local.
    return `${chunk.code}\nglobalThis.${name} = ${name};`;
  }
  throw new Error(`${entry} gave no script.`);
}
