/** Version of the app, from package.json, inserted by the build. */
declare const __APP_VERSION__: string;
/** Time of this build, in milliseconds since 1970, inserted by the build. */
declare const __BUILT_AT__: number;
