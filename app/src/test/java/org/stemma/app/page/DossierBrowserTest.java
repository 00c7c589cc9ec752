package org.stemma.app.page;

import java.io.IOException;

/** The page in Chromium. */
class DossierBrowserTest extends PageForEverybody {
    @Override
    Browser start() throws IOException {
        return ChromiumBrowser.start();
    }
}
