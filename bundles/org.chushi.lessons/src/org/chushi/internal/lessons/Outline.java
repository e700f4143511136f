package org.chushi.internal.lessons;

import java.util.ArrayList;
import java.util.List;

import org.chushi.lessons.CallOut;
import org.chushi.lessons.CheckQuestion;
import org.chushi.lessons.Part;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands in a lesson, in order, and its words. */
public record Outline(List<Part> parts, String words) {

	public static Outline of(Document document) {
		Walk walk = new Walk();
		document.accept(walk);
		return new Outline(List.copyOf(walk.parts), walk.words.toString());
	}

	private static final class Walk extends AbstractVisitor {
		private final List<Part> parts = new ArrayList<>();
		private final StringBuilder words = new StringBuilder();

		@Override
		public void visit(Heading heading) {
			int from = words.length();
			int at = parts.size();
			visitChildren(heading);
			parts.add(at, new Part.Heading(heading.getLevel(), words.substring(from), Grammar.line(heading)));
			words.append('\n');
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			words.append('\n');
		}

		@Override
		public void visit(Text text) {
			words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			words.append(code.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak line) {
			words.append('\n');
		}

		@Override
		public void visit(HardLineBreak line) {
			words.append('\n');
		}

		@Override
		public void visit(Image image) {
			int from = words.length();
			visitChildren(image);
			parts.add(new Part.Picture(image.getDestination(), words.substring(from), Grammar.line(image)));
		}

		@Override
		public void visit(Link link) {
			parts.add(new Part.Link(link.getDestination(), Grammar.line(link)));
			visitChildren(link);
		}

		@Override
		public void visit(BulletList list) {
			list(list, false);
		}

		@Override
		public void visit(OrderedList list) {
			list(list, true);
		}

		private void list(Block list, boolean ordered) {
			parts.add(new Part.Listing(ordered, Grammar.children(list).size(), Grammar.line(list)));
			visitChildren(list);
		}

		@Override
		public void visit(FencedCodeBlock code) {
			Grammar.question(code).ifPresentOrElse(
					q -> parts.add(new Part.Check(q.question(), false, Grammar.line(code))), () -> code(code, code.getLiteral()));
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			code(code, code.getLiteral());
		}

		private void code(Node block, String literal) {
			parts.add(new Part.Code(Grammar.line(block)));
			words.append(literal).append('\n');
		}

		@Override
		public void visit(HtmlBlock html) {
			html(html, html.getLiteral());
			words.append('\n');
		}

		@Override
		public void visit(HtmlInline html) {
			html(html, html.getLiteral());
		}

		/** Comments are not read. */
		private void html(Node node, String literal) {
			parts.add(new Part.Html(Grammar.line(node)));
			words.append(literal);
		}

		@Override
		public void visit(CustomBlock block) {
			switch (block) {
			case CallOut callOut -> parts.add(new Part.Aside(callOut.kind(), Grammar.line(callOut)));
			case CheckQuestion check -> parts.add(new Part.Check(check.question(), true, Grammar.line(check)));
			case TableBlock table -> parts.add(table(table));
			default -> {
				// a row or the like: its table was told
			}
			}
			visitChildren(block);
		}

		@Override
		public void visit(org.commonmark.node.CustomNode node) {
			visitChildren(node);
			words.append('\n');
		}

		private static Part table(TableBlock table) {
			Node head = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
			int rows = table.getLastChild() instanceof TableBody body ? Grammar.children(body).size() : 0;
			return new Part.Table(head == null ? 0 : Grammar.children(head).size(), rows, Grammar.line(table));
		}
	}
}
