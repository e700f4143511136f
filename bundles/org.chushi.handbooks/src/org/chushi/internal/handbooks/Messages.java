package org.chushi.internal.handbooks;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Envelope_empty, Envelope_encrypted, Envelope_noDocument, Envelope_old, Envelope_other, HandbookCourse_none,
	Handbooks_broken, Handbooks_gone, Handbooks_part, Handbooks_size, Handbooks_unreadable, Losses_more,
	Losses_moreRemedy, Runs_chart, Runs_chartRemedy, Runs_comment, Runs_commentRemedy, Runs_deleted, Runs_diagram,
	Runs_equation, Runs_equationRemedy, Runs_hidden, Runs_hiddenRemedy, Runs_inserted, Runs_link, Runs_linkRemedy,
	Runs_looks, Runs_looksRemedy, Runs_object, Runs_objectRemedy, Runs_picture, Runs_pictureOutside,
	Runs_pictureRemedy, Runs_symbol, Runs_symbolRemedy, Runs_trackedRemedy, Tables_lines, Tables_linesRemedy,
	Tables_merged, Tables_mergedRemedy, Tables_nested, Tables_nestedRemedy, WordReader_chunk, WordReader_chunkRemedy,
	WordReader_contents, WordReader_contentsRemedy, WordReader_empty, WordReader_heading, WordReader_headingRemedy,
	WordReader_long
}
