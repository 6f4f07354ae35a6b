/** Version of the app, from package.json: put in by the build. */
declare const __APP_VERSION__: string;
/** When this build was made, in milliseconds since 1970: put in by it. */
declare const __BUILT_AT__: number;
