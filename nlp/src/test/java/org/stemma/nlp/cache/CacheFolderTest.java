package org.stemma.nlp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void theFolderIsThePlatformsUsualOne() {
        assertThat(CacheFolder.find(Map.of(), "Linux", HOME.toString())).contains(HOME.resolve(".cache/stemma"));
        assertThat(CacheFolder.find(Map.of(), "Mac OS X", HOME.toString()))
                .contains(HOME.resolve("Library/Caches/stemma"));
        assertThat(CacheFolder.find(Map.of("LOCALAPPDATA", HOME.toString()), "Windows 11", ""))
                .contains(HOME.resolve("stemma/cache"));
    }

    @Test
    void theUsersOwnChoiceOfCacheFolderCountsUnlessItIsRelative() {
        Path chosen = HOME.resolve("elsewhere");
        assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", chosen.toString()), "Linux", HOME.toString()))
                .contains(chosen.resolve("stemma"));
        assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", "elsewhere"), "Linux", HOME.toString()))
                .contains(HOME.resolve(".cache/stemma"));
    }

    @Test
    void withoutAHomeThereIsNone() {
        assertThat(CacheFolder.find(Map.of(), "Linux", "")).isEmpty();
        assertThat(CacheFolder.find(Map.of(), "Windows 11", HOME.toString())).isEmpty();
    }
}
