/** Whether the address of this page opens it on this computer only, so that its links are of no use to others. */
export const opensOnlyHere = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
