import { serve } from './server';

const port = Number(process.env['PORT'] ?? 3000);
await serve(port).catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'EADDRINUSE' ? `port ${port} is in use; set PORT to another` : message;
  console.error(`The workbench could not be served: ${reason}.`);
  process.exit(1);
});
console.log(`\nThe workbench is at https://localhost:${port}/workbench/`);
console.log('Its certificate is for development: the browser asks once whether to go on. Stop with Ctrl+C.');
