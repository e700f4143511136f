package org.chushi.internal.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.lessons.CallOut;
import org.chushi.lessons.CallOutKind;
import org.chushi.lessons.CheckQuestion;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a lesson may hold. Any thread. */
public final class Grammar {

	/** Deeper ones are read as words: nobody writes them, and somebody may send them. */
	private static final int DEEPEST = 100;

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS).maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

	private Grammar() {
	}

	public static Document parse(String markdown) {
		Document document = (Document) PARSER.parse(markdown);
		for (Node node : children(document)) {
			switch (node) {
			case BlockQuote quote -> callOut(quote);
			case FencedCodeBlock fence -> question(fence).ifPresent(q -> replace(fence, q));
			default -> {
				// as CommonMark has it
			}
			}
		}
		return document;
	}

	/** None when the info string names no question, or more than one word. */
	static Optional<CheckQuestion> question(FencedCodeBlock fence) {
		String[] words = fence.getInfo() == null ? new String[0] : fence.getInfo().strip().split("\\s+", 2);
		return words.length > 0 && words[0].equals(CheckQuestion.WORD)
				? Optional.of(new CheckQuestion(words.length > 1 ? words[1] : "", fence.getLiteral()))
				: Optional.empty();
	}

	/** A mark on the first line and something below it: else it is a quotation, as on GitHub. */
	private static void callOut(BlockQuote quote) {
		if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text mark)) {
			return;
		}
		Node end = mark.getNext();
		Optional<CallOutKind> kind = CallOutKind.of(mark.getLiteral());
		boolean alone = end == null ? first.getNext() != null : end instanceof SoftLineBreak || end instanceof HardLineBreak;
		if (kind.isEmpty() || !alone) {
			return;
		}
		mark.unlink();
		if (end == null) {
			first.unlink();
		} else {
			end.unlink();
		}
		CallOut callOut = new CallOut(kind.get());
		children(quote).forEach(callOut::appendChild);
		replace(quote, callOut);
	}

	private static void replace(Block old, Block now) {
		now.setSourceSpans(old.getSourceSpans());
		old.insertBefore(now);
		old.unlink();
	}

	static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			children.add(node);
		}
		return children;
	}

	/** From 1. */
	static int line(Node node) {
		for (Node at = node; at != null; at = at.getParent()) {
			if (!at.getSourceSpans().isEmpty()) {
				return at.getSourceSpans().getFirst().getLineIndex() + 1;
			}
		}
		return 1;
	}
}
