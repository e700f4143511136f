package org.chushi.papers;

import org.chushi.core.Bilingual;

/**
 * A paper of the library.
 *
 * @param pack    code of the pack it is in
 * @param version of that pack
 * @param own     whether the pack is one of the team's own, so that it can be built anew
 */
public record PaperSummary(String id, String code, Bilingual title, String pack, String version, boolean own, int sections,
		int minutes, int cutPercent, int forms, boolean startCode, Filling filling) {
}
