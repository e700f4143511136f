package org.chushi.content;

/**
 * A file of one of the team's own packs as it was at one moment.
 *
 * @param pack    code
 * @param path    in the pack
 * @param version of the pack
 * @param digest  of what is in the file
 */
public record OwnFile(String pack, String path, String version, String digest) {
}
