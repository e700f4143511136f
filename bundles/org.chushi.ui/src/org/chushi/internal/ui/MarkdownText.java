package org.chushi.internal.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.lessons.CallOut;
import org.chushi.lessons.LessonText;
import org.chushi.ui.Look;
import org.chushi.ui.Type;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

/** From Markdown to a styled text, where there is no browser engine. */
public final class MarkdownText {

	private final Look look;
	private final Function<String, Optional<byte[]>> pictures;
	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> ranges = new ArrayList<>();
	private final List<org.eclipse.swt.graphics.Image> images = new ArrayList<>();
	private final List<Integer> places = new ArrayList<>();

	public MarkdownText(Look look, Function<String, Optional<byte[]>> pictures) {
		this.look = look;
		this.pictures = pictures;
	}

	public void show(String markdown, StyledText target) {
		LessonText.of(markdown).document().accept(new Writer());
		target.setText(text.toString());
		target.setStyleRanges(ranges.stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toArray(StyleRange[]::new));
		target.addPaintObjectListener(e -> {
			int at = places.indexOf(e.style.start);
			if (at >= 0 && !images.get(at).isDisposed()) {
				e.gc.drawImage(images.get(at), e.x, e.y + e.ascent - e.style.metrics.ascent);
			}
		});
		target.addListener(SWT.Dispose, e -> images.forEach(org.eclipse.swt.graphics.Image::dispose));
		target.setTopIndex(0);
	}

	private final class Writer extends AbstractVisitor {

		private int number = -1;

		@Override
		public void visit(Heading heading) {
			int start = text.length();
			visitChildren(heading);
			style(start, heading.getLevel() == 1 ? Type.TITLE : heading.getLevel() == 2 ? Type.HEADING : Type.SUBHEADING);
			text.append("\n\n");
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
		}

		@Override
		public void visit(BulletList list) {
			list(list, -1);
		}

		@Override
		public void visit(OrderedList list) {
			list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
		}

		private void list(Node list, int first) {
			int outer = number;
			number = first;
			visitChildren(list);
			number = outer;
			text.append('\n');
		}

		@Override
		public void visit(ListItem item) {
			text.append(number < 0 ? "  • " : "  " + number++ + ". ");
			visitChildren(item);
		}

		@Override
		public void visit(StrongEmphasis strong) {
			int start = text.length();
			visitChildren(strong);
			style(start, Type.STRONG);
		}

		@Override
		public void visit(Text words) {
			text.append(words.getLiteral());
		}

		@Override
		public void visit(Code code) {
			text.append(code.getLiteral());
		}

		@Override
		public void visit(FencedCodeBlock code) {
			text.append(code.getLiteral()).append('\n');
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			text.append(code.getLiteral()).append('\n');
		}

		@Override
		public void visit(HtmlBlock html) {
			text.append(html.getLiteral()).append("\n\n");
		}

		@Override
		public void visit(HtmlInline html) {
			text.append(html.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak line) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak line) {
			text.append('\n');
		}

		@Override
		public void visit(CustomBlock block) {
			if (block instanceof CallOut callOut) {
				int start = text.length();
				text.append(callOut.kind().title().in(look.language()));
				style(start, Type.STRONG);
				text.append('\n');
			}
			visitChildren(block);
		}

		@Override
		public void visit(CustomNode node) {
			visitChildren(node);
			if (node instanceof TableCell && node.getNext() != null) {
				text.append("  |  ");
			} else if (node instanceof TableRow) {
				text.append('\n');
			}
		}

		@Override
		public void visit(Image image) {
			pictures.apply(image.getDestination()).flatMap(MarkdownText.this::load).ifPresentOrElse(this::place, () -> text
					.append(Messages.MarkdownPage_noPicture.text(image.getDestination()).in(look.language())));
		}

		private void place(org.eclipse.swt.graphics.Image picture) {
			Rectangle size = picture.getBounds();
			StyleRange range = new StyleRange();
			range.start = text.length();
			range.length = 1;
			range.metrics = new GlyphMetrics(size.height, 0, size.width);
			text.append('\uFFFC');
			ranges.add(range);
			images.add(picture);
			places.add(range.start);
		}

		private void style(int start, Type type) {
			if (text.length() > start) {
				StyleRange range = new StyleRange();
				range.start = start;
				range.length = text.length() - start;
				range.font = look.font(type);
				ranges.removeIf(inner -> inner.start >= start && inner.metrics == null);
				ranges.add(range);
			}
		}
	}

	/** A picture no wider than running text; empty when it cannot be read, and then its name is shown. */
	private Optional<org.eclipse.swt.graphics.Image> load(byte[] picture) {
		try {
			ImageData data = new ImageData(new ByteArrayInputStream(picture));
			int widest = look.readingWidth();
			ImageData fitted = data.width > widest ? data.scaledTo(widest, data.height * widest / data.width) : data;
			return Optional.of(new org.eclipse.swt.graphics.Image(look.display(), fitted));
		} catch (SWTException unreadable) {
			return Optional.empty();
		}
	}
}
