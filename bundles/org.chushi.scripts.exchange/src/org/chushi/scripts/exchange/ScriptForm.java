package org.chushi.scripts.exchange;

import org.chushi.core.Bilingual;
import org.chushi.internal.scripts.exchange.Messages;

/**
 * How scripts lie in a file. Of the chat desks only the layout of Qianniu (千牛) is known from something public: its columns
 * 快捷短语编码, 快捷短语, 快捷短语分组, as an importer of its exported files names them; other shops' desks use 快捷编码 for the first.
 * Those of 拼多多, 京东咚咚 and 抖店飞鸽 could not be verified; their exported tables are read as far as their headings are known. What Chatwoot, Rocket.Chat
 * and Zendesk give out as JSON is read as their published interfaces describe it.
 */
public enum ScriptForm {
	/** Three columns of a desk, UTF-8 with a byte order mark. */
	DESK(Messages.Form_desk, "csv"),
	/** The same in GBK. */
	DESK_GBK(Messages.Form_deskGbk, "csv"),
	/** The three columns of a desk as a spreadsheet. */
	DESK_XLSX(Messages.Form_deskXlsx, "xlsx"),
	/** Everything of a script, both languages, as a spreadsheet; comes back as it was. */
	FULL(Messages.Form_full, "xlsx"),
	/** To read: group by group, in one language; comes back as it was. */
	TEXT(Messages.Form_text, "txt");

	private final Messages title;
	private final String suffix;

	ScriptForm(Messages title, String suffix) {
		this.title = title;
		this.suffix = suffix;
	}

	public Bilingual title() {
		return title.text();
	}

	/** Without the dot. */
	public String suffix() {
		return suffix;
	}
}
