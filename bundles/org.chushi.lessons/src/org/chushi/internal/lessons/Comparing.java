package org.chushi.internal.lessons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.lessons.LessonPair.Difference;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;

/** What only one of two pages has: what is left when the longest series of equal parts is taken out of both. */
public final class Comparing {

	/** Pages with more parts than this are compared by their beginnings. */
	private static final int MOST = 1_000;

	/** A part that both pages shall have. @param same equal to that of its twin */
	private record Told(String same, Part part) {
	}

	private Comparing() {
	}

	public static List<Difference> of(LessonText zh, LessonText en) {
		if (blank(zh) != blank(en)) {
			return List.of(new Difference(blank(en) ? Language.ZH : Language.EN, 1, Messages.Comparing_page.text()));
		}
		List<Told> left = told(zh);
		List<Told> right = told(en);
		int head = alike(left, right);
		int tail = alike(left.subList(head, left.size()).reversed(), right.subList(head, right.size()).reversed());
		return differing(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail));
	}

	private static boolean blank(LessonText text) {
		return text.words().isBlank() && text.parts().isEmpty();
	}

	/** How many are equal at the beginning. */
	private static int alike(List<Told> left, List<Told> right) {
		int most = Math.min(left.size(), right.size());
		int same = 0;
		while (same < most && left.get(same).same().equals(right.get(same).same())) {
			same++;
		}
		return same;
	}

	private static List<Difference> differing(List<Told> left, List<Told> right) {
		int[][] longest = longest(left, right);
		List<Difference> found = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < left.size() || j < right.size()) {
			if (i < left.size() && j < right.size() && left.get(i).same().equals(right.get(j).same())) {
				i++;
				j++;
			} else if (j >= right.size() || i < left.size() && longest[i + 1][j] >= longest[i][j + 1]) {
				found.add(difference(Language.ZH, left.get(i++).part()));
			} else {
				found.add(difference(Language.EN, right.get(j++).part()));
			}
		}
		found.sort(Comparator.comparing(Difference::has).thenComparing(Difference::line));
		return found;
	}

	private static List<Told> told(LessonText text) {
		return text.parts().stream().limit(MOST).map(p -> key(p).map(k -> new Told(k, p)).orElse(null)).filter(Objects::nonNull)
				.toList();
	}

	/** None for what may well differ: links, code, lists. */
	private static Optional<String> key(Part part) {
		return Optional.ofNullable(switch (part) {
		case Part.Heading heading -> "h" + heading.level();
		case Part.Picture picture -> "p" + neutral(picture.path());
		case Part.Table table -> "t" + table.columns() + "x" + table.rows();
		case Part.Aside aside -> "a" + aside.kind();
		case Part.Check check -> "q" + check.question();
		case Part.Listing list -> null;
		case Part.Link link -> null;
		case Part.Code code -> null;
		case Part.Html html -> null;
		});
	}

	/** A picture with words in it comes twice, as {@code steps.zh.svg} and {@code steps.en.svg}. */
	private static String neutral(String path) {
		return path.replaceFirst("[._-](zh|en)(\\.[A-Za-z]+)?$", "$2");
	}

	private static int[][] longest(List<Told> left, List<Told> right) {
		int[][] longest = new int[left.size() + 1][right.size() + 1];
		for (int i = left.size() - 1; i >= 0; i--) {
			for (int j = right.size() - 1; j >= 0; j--) {
				longest[i][j] = left.get(i).same().equals(right.get(j).same()) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		return longest;
	}

	private static Difference difference(Language has, Part part) {
		return new Difference(has, part.line(), words(part));
	}

	private static Bilingual words(Part part) {
		return switch (part) {
		case Part.Heading heading -> Messages.Comparing_heading.text(heading.level(), heading.text());
		case Part.Picture picture -> Messages.Comparing_picture.text(picture.path());
		case Part.Table table -> Messages.Comparing_table.text(table.columns(), table.rows());
		case Part.Aside aside -> Messages.Comparing_aside.text(aside.kind().title());
		case Part.Check check -> Messages.Comparing_check.text(check.question());
		default -> throw new IllegalStateException(part.toString());
		};
	}
}
