package org.chushi.reports;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param things how many statements, rows or items are in it
 */
public record Written(Path file, long things) {
}
