package org.chushi.ui;

import java.util.Optional;
import java.util.function.Function;

import org.chushi.internal.ui.MarkdownHtml;
import org.chushi.internal.ui.MarkdownText;
import org.chushi.internal.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A text in Markdown (CommonMark with tables) as a page to read that scrolls by itself. Nothing in the text is run:
 * HTML is shown as text, scripts are off, pictures come from the resolver alone; a link to the web opens outside, and
 * only when clicked. Where there is no browser engine the text is shown without it. The engine takes its time for the
 * first page of a session: until that is there, a quiet word says so.
 */
public final class MarkdownPage extends Composite {

	/** A page that is there sooner, in milliseconds, comes without a word. */
	private static final int PATIENCE = 150;

	private final Look look;
	private final Function<String, Optional<byte[]>> pictures;
	private final Control shown;
	private Optional<Paragraph> opening = Optional.empty();
	private boolean loading;

	/** @param pictures from the path in the text to the bytes of an SVG, PNG or JPEG */
	public MarkdownPage(Composite parent, Look look, Function<String, Optional<byte[]>> pictures) {
		super(parent, SWT.NONE);
		this.look = look;
		this.pictures = pictures;
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Resize, e -> place());
		shown = browser().<Control>map(browser -> browser).orElseGet(this::plain);
	}

	/** Shows this text from its beginning. */
	public void show(String text) {
		switch (shown) {
		case Browser browser -> {
			loading = true;
			browser.setText(new MarkdownHtml(look.theme(), look.language(), look.px(Type.BODY.size()), pictures)
					.page(text, look.ground(getParent())), false);
		}
		case StyledText plain -> new MarkdownText(look, pictures).show(text, plain);
		default -> throw new IllegalStateException(shown.getClass().getName());
		}
	}

	private void open(Browser browser) {
		Paragraph words = new Paragraph(this, look, Type.BODY, look.t(Messages.MarkdownPage_opening), look.theme().mutedInk());
		words.setVisible(false);
		look.display().timerExec(PATIENCE, () -> {
			if (!words.isDisposed()) {
				words.setVisible(true);
			}
		});
		opening = Optional.of(words);
		browser.addProgressListener(ProgressListener.completedAdapter(e -> {
			opening.ifPresent(Paragraph::dispose);
			opening = Optional.empty();
		}));
	}

	/** The engine fills all, and over it lies what is said until it shows something. */
	private void place() {
		Rectangle area = getClientArea();
		shown.setBounds(area);
		opening.ifPresent(words -> {
			Point size = words.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			words.setBounds((area.width - size.x) / 2, area.height / 3, size.x, size.y);
			words.moveAbove(null);
		});
	}

	@Override
	public boolean setFocus() {
		return !shown.isDisposed() && shown.setFocus();
	}

	private Optional<Browser> browser() {
		try {
			Browser browser = new Browser(this, SWT.NONE);
			browser.setJavascriptEnabled(false);
			browser.setBackground(getBackground());
			browser.addLocationListener(new LocationAdapter() {
				@Override
				public void changing(LocationEvent event) {
					go(event);
				}

				@Override
				public void changed(LocationEvent event) {
					loading = false;
				}
			});
			open(browser);
			return Optional.of(browser);
		} catch (SWTError noEngine) {
			for (Control half : getChildren()) {
				half.dispose();
			}
			return Optional.empty();
		}
	}

	private void go(LocationEvent event) {
		if (loading && event.location.startsWith("about:")) {
			return;
		}
		event.doit = event.location.startsWith("about:blank#");
		if (event.location.startsWith("https://") || event.location.startsWith("http://")) {
			Program.launch(event.location);
		}
	}

	private StyledText plain() {
		StyledText text = look.settle(new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
		text.setMargins(look.px(24), look.px(16), look.px(24), look.px(16));
		text.setLineSpacing(look.px(4));
		return text;
	}
}
