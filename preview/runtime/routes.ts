interface Routes {
  navigateTo: (url: string) => Promise<unknown>
  redirectTo: (url: string) => Promise<unknown>
  reLaunch: (url: string) => Promise<unknown>
  navigateBack: (delta: number) => Promise<unknown>
}

/** The routes as <navigator> uses them. Filled in at boot: built-ins exist before the router does. */
export const routes = {} as Routes
