package org.stemma.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version. */
final class Version implements IVersionProvider {
    static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"stemma " + NUMBER};
    }
}
