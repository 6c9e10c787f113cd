// Starts a command of this folder: `node src/cli/run.mjs check --format json`; with a slash, one of another folder of
// the project: `node src/cli/run.mjs tools/bench`.
// Plain JavaScript, so that it can still speak where Node is too old to read TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `This project needs Node 22.18 or newer; this is Node ${process.versions.node}.`,
      'On Linux x64, `npm ci` brings Node 24 along: run `npm ci`, then start commands with `npm run …`.',
      'Elsewhere (macOS, Windows, arm64), install Node 24 from https://nodejs.org, then run `npm ci` again.',
    ].join('\n'),
  );
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
const { main } = await import(name?.includes('/') ? `../../${name}.ts` : `./${name}.ts`);
process.exitCode = await main(args);
