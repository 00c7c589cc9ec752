package org.stemma.app.page;

import java.io.IOException;

/** The page in Chromium. */
class DossierBrowserTest extends PageInBrowser {
    @Override
    Browser start() throws IOException {
        return ChromiumBrowser.start();
    }
}
