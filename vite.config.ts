import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin, type ResolvedConfig } from "vite";
import remixConfig from "./remix.config.js";

/** `import url from "./worker.ts?thread"`: the module as a file of its own, for a worker thread. */
export function thread(): Plugin {
  let serving = false;
  return {
    name: "thread",
    enforce: "pre",
    configResolved: (config) => {
      serving = config.command === "serve";
    },
    load(id) {
      if (!id.endsWith("?thread")) return undefined;
      const file = id.slice(0, -"?thread".length);
      const url = serving
        ? JSON.stringify(pathToFileURL(file).href)
        : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: file })}`;
      return `export default ${url}`;
    },
  };
}

/**
 * `import url from "../../client/questions.ts?script"`: the module as a file of its own under /assets, for a page without the framework's
 * script (`handle = { js: false, script: url }`). The client build makes the file; the server build, which runs after it, reads its name.
 */
export function script(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "script",
    enforce: "pre",
    configResolved: (resolved) => {
      config = resolved;
    },
    load(id) {
      if (!id.endsWith("?script")) return undefined;
      const file = id.slice(0, -"?script".length);
      const path = relative(config.root, file);
      if (config.command === "serve") return `export default ${JSON.stringify(`/${path}`)}`;
      if (!config.build.ssr)
        return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: file })}`;
      const manifest: Record<string, { file: string }> = JSON.parse(
        readFileSync(resolve(config.root, "build/client/.vite/manifest.json"), "utf8"),
      );
      const built = manifest[path];
      if (!built) throw new Error(`The client build has no ${path}.`);
      return `export default ${JSON.stringify(`/${built.file}`)}`;
    },
  };
}

/** Makes app/server.ts the input of the server bundle, and the front of the development server. Must stand before remix(). */
function serverEntry(file: string): Plugin {
  return {
    name: "server-entry",
    config: {
      // After Remix's own hook, which would put its handler in as the input.
      order: "post",
      handler: (_config, { isSsrBuild }) =>
        isSsrBuild ? { build: { rollupOptions: { input: file } } } : undefined,
    },
    configureServer: (vite) => () => {
      vite.middlewares.use(async (request, response, next) => {
        try {
          const { server } = await vite.ssrLoadModule(file);
          request.url = request.originalUrl;
          await getRequestListener((await server()).fetch, { overrideGlobalObjects: false })(
            request,
            response,
          );
        } catch (error) {
          vite.ssrFixStacktrace(error as Error);
          next(error);
        }
      });
    },
  };
}

export default defineConfig({
  plugins: [thread(), script(), serverEntry("./app/server.ts"), remix(remixConfig)],
  build: { target: "es2022" },
});
