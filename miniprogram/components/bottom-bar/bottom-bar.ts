/** The bar at the lower edge that holds a page's main action. The page adds the class `page--with-bar`. */
Component({})
