/** How the name of a metadata file ends: `NAME.meta.yaml` stands beside `NAME.txt`. */
export const SIDECAR_ENDING = '.meta.yaml'
