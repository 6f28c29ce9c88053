declare module "*?thread" {
  /** Address of the module, for a worker thread. */
  const url: string;
  export default url;
}

declare module "*?script" {
  /** Address of the module as a script of its own, with all that it imports, for pages without the framework's. */
  const url: string;
  export default url;
}

declare module "virtual:remix/server-build" {
  const build: import("@remix-run/node").ServerBuild;
  export = build;
}
