/** Where a home stands when none is named. */
export const defaultHome = './madad-data'
