package org.chushi.internal.cli;

import java.util.List;
import java.util.Map;

import org.chushi.core.Language;

/** {@code docs/cli.md}, made from the commands. */
final class Handbook {

	private static final List<String> SHARED = List.of(CommandTree.DATA, CommandTree.AS, CommandTree.LANG,
			CommandTree.JSON, "--help");

	private Handbook() {
	}

	static String markdown() {
		Map<String, String> zh = HelpTexts.in(Language.ZH);
		Map<String, String> en = HelpTexts.in(Language.EN);
		StringBuilder page = new StringBuilder("""
				# 命令行 / Command line

				`./chushi cli …` 与窗口程序使用同一套服务。本页由 `./chushi docs` 根据命令生成。
				The same services as the window. This page is generated from the commands by `./chushi docs`.

				退出码 / exit code:0 完成 done,1 被拒绝或检查不通过 refused or found wrong,2 用法错误 wrong usage。

				## 公共选项 / Options of every command

				| 选项 option | 说明 | Meaning |
				|---|---|---|
				""");
		SHARED.forEach(o -> row(page, "`" + o + "`", zh.get("arg." + o), en.get("arg." + o)));
		page.append("""

				`--json` 打印一个对象：一件事给出它的记录，列表放在一个有名字的字段里；数量都是数字（分数舍到四位小数），时刻是 UTC，
				每段文字只有所选的语言；被拒绝时是 `refused` 和 `missing`。
				`--json` prints one object: a deed gives its record, a list stands in a named field; every amount is a number (fractions
				rounded down to four decimals), instants are in UTC, every text is in the chosen language only; a refusal is `refused` and
				`missing`.

				密码取自环境变量 `CHUSHI_PASSWORD`(新密码 `CHUSHI_NEW_PASSWORD`),没有时在终端询问。
				Passwords come from `CHUSHI_PASSWORD` (new ones from `CHUSHI_NEW_PASSWORD`), else they are asked for.

				""");
		for (Verb verb : Cli.verbs()) {
			page.append("## `").append(usage(verb)).append("`\n\n").append(zh.get(verb.key())).append("  \n")
					.append(en.get(verb.key())).append("\n\n");
			if (!verb.args().isEmpty()) {
				page.append("| 参数 argument | 说明 | Meaning |\n|---|---|---|\n");
				verb.args().forEach(a -> row(page, "`" + a.name() + "`", zh.get(a.key()), en.get(a.key())));
				page.append('\n');
			}
		}
		return page.toString().stripTrailing();
	}

	private static void row(StringBuilder page, String... cells) {
		page.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	private static String usage(Verb verb) {
		StringBuilder usage = new StringBuilder(verb.words());
		for (Arg arg : verb.args()) {
			String shown = arg.isOption() && !arg.flag() ? arg.name() + "=…" : arg.name();
			shown = arg.many() && !arg.isOption() ? shown + "…" : shown;
			usage.append(' ').append(arg.required() ? shown : "[" + shown + "]");
		}
		return usage.toString();
	}
}
