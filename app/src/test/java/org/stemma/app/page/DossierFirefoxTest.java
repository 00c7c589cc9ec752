package org.stemma.app.page;

import java.io.IOException;

/** The page in Firefox. */
class DossierFirefoxTest extends PageForEverybody {
    @Override
    Browser start() throws IOException {
        return FirefoxBrowser.start();
    }
}
