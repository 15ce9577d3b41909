package io.github.khabar.cli.terminal;

import io.github.khabar.text.WordList;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into a resource. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "khabar " + WordList.read(Version.class, "version.txt").rows().get(0).get(0)
        };
    }
}
