package org.chushi.internal.lessons;

import java.util.ArrayList;
import java.util.List;

import org.chushi.lessons.CheckQuestion;
import org.chushi.lessons.Step;
import org.chushi.lessons.Steps;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Cuts a lesson into steps of about one screen. Each passage gets the references of links that stand anywhere in the lesson. */
public final class Cutting {

	/** Least length of a passage; a Chinese character counts as two, a picture as {@link #PICTURE}. */
	private static final int LEAST = 320;
	private static final int PICTURE = 160;

	private final List<String> lines;
	private final List<Step> steps = new ArrayList<>();
	private final StringBuilder passage = new StringBuilder();
	private int begins = 1;
	/** Up to here the lines are taken, from 0. */
	private int taken;

	private Cutting(String markdown) {
		this.lines = markdown.lines().toList();
	}

	public static Steps of(String markdown, Document document) {
		List<Node> blocks = Grammar.children(document);
		StringBuilder references = new StringBuilder();
		blocks.stream().filter(LinkReferenceDefinition.class::isInstance).map(LinkReferenceDefinition.class::cast)
				.forEach(r -> references.append("\n\n").append(written(r)));
		Cutting cutting = new Cutting(markdown);
		cutting.cut(blocks);
		return new Steps(cutting.steps.stream().map(s -> s instanceof Step.Passage p
				? new Step.Passage(p.markdown() + references, p.line()) : s).toList());
	}

	private static String written(LinkReferenceDefinition reference) {
		String title = reference.getTitle() == null ? "" : " \"" + reference.getTitle().replace("\"", "\\\"") + "\"";
		return "[" + reference.getLabel() + "]: <" + reference.getDestination().replace(">", "%3E").replace("<", "%3C") + ">" + title;
	}

	private void cut(List<Node> blocks) {
		if (!blocks.isEmpty() && blocks.getFirst() instanceof Heading title && title.getLevel() == 1) {
			taken = end(title);
			begins = taken + 1;
		}
		for (Node block : blocks) {
			int start = Grammar.line(block) - 1;
			if (block instanceof CheckQuestion check) {
				take(start);
				close(true);
				steps.add(new Step.Check(check.question(), start + 1));
				taken = end(check);
				begins = taken + 1;
			} else if (block instanceof Heading heading && heading.getLevel() == 2) {
				take(start);
				if (weight(passage.toString()) >= LEAST) {
					close(true);
				}
			}
		}
		take(lines.size());
		close(steps.isEmpty());
	}

	/** @return lines up to the end of a block, from 0 */
	private static int end(Node block) {
		return block.getSourceSpans().isEmpty() ? 0 : block.getSourceSpans().getLast().getLineIndex() + 1;
	}

	private void take(int to) {
		for (; taken < to && taken < lines.size(); taken++) {
			passage.append(lines.get(taken)).append('\n');
		}
	}

	/** Ends a passage. What is left at the end and short is put to the passage before it. @param even even when it is short */
	private void close(boolean even) {
		String text = passage.toString();
		passage.setLength(0);
		if (!even && weight(text) < LEAST / 2 && !steps.isEmpty() && steps.getLast() instanceof Step.Passage last) {
			steps.removeLast();
			steps.add(new Step.Passage(last.markdown() + text, last.line()));
		} else if (!text.isBlank() || steps.isEmpty() && even && taken >= lines.size()) {
			steps.add(new Step.Passage(text, begins));
		}
		begins = taken + 1;
	}

	static int weight(String text) {
		int letters = text.strip().codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
		return letters + PICTURE * (text.split("!\\[", -1).length - 1);
	}
}
