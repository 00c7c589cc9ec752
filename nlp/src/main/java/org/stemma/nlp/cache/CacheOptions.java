package org.stemma.nlp.cache;

/**
 * Where and how much the cache keeps. Never changes a result, so it does not stand in the output.
 *
 * @param enabled whether anything is kept or looked up
 * @param folder where; empty for the platform's usual folder, see {@link CacheFolder}
 * @param megabytes how much at most, 1 or more; what was used longest ago goes first
 */
public record CacheOptions(boolean enabled, String folder, int megabytes) {
    /** @throws IllegalArgumentException if the bound is below 1 */
    public CacheOptions {
        if (megabytes < 1) {
            throw new IllegalArgumentException("cache.megabytes must be 1 or more, got " + megabytes
                    + "; cache.enabled=false turns the cache off");
        }
    }

    /** On, in the usual folder, half a gigabyte. */
    public static CacheOptions standard() {
        return new CacheOptions(true, "", 512);
    }
}
