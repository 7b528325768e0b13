/** The version of the kit, as its appendix and its snapshots say it; a test holds it to package.json. */
export const kitVersion = '0.1.0'
