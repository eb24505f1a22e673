/** The addresses of an upload's pages, after the language. */
export const uploadAddress = (uploadId: string): string => `/uploads/${uploadId}`
export const mappingAddress = (uploadId: string): string => `${uploadAddress(uploadId)}/mapping`
export const itemsAddress = (uploadId: string): string => `${uploadAddress(uploadId)}/items`
export const namesAddress = (uploadId: string): string => `${uploadAddress(uploadId)}/names`
