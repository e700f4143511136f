package org.chushi.internal.ui.author;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.ModelPackage;
import org.chushi.model.Text;
import org.chushi.ui.Field;
import org.chushi.ui.author.OutdatedMark;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

/** A text in both languages, side by side; the one that is missing is marked. */
class WordsField extends LinedField {

	/** The least width of one language, in the design's pixels. */
	private static final int LEAST = 170;

	private final Optional<EReference> of;
	private final Typing zh;
	private final Typing en;
	private final Map<Language, OutdatedMark> marks = new EnumMap<>(Language.class);

	WordsField(Composite parent, Desk desk, EObject owner, Part.Words part) {
		this(parent, desk, owner, part.of(), look(desk, part), part.tall());
	}

	/** The owner is the text. */
	WordsField(Composite parent, Desk desk, EObject owner, Part.OwnWords part) {
		super(parent, desk, owner, part.features());
		of = Optional.empty();
		Composite both = look().tiles(body(), LEAST, 12);
		boolean tall = part.tall() || lines(owner);
		zh = typing(both, Language.ZH, Messages.WordsField_zh.text(part.label().text()), tall);
		en = typing(both, Language.EN, Messages.WordsField_en.text(part.label().text()), tall);
		refresh();
	}

	WordsField(Composite parent, Desk desk, EObject owner, EReference of, Bilingual label, boolean tall) {
		super(parent, desk, owner, List.of(of));
		this.of = Optional.of(of);
		Composite both = look().tiles(body(), LEAST, 12);
		boolean high = tall || owner.eGet(of) instanceof Text text && lines(text);
		zh = typing(both, Language.ZH, Messages.WordsField_zh.text(label), high);
		en = typing(both, Language.EN, Messages.WordsField_en.text(label), high);
		refresh();
	}

	private static Bilingual look(Desk desk, Part.Words part) {
		return part.label().text();
	}

	/** What is out of date is said in the column of its language. */
	private Typing typing(Composite both, Language language, Bilingual label, boolean tall) {
		Composite column = look().column(both, 4);
		Typing typing = new Typing(column, look(), tall ? Field.Kind.MANY_LINES : Field.Kind.LINE, look().t(label), typed -> commit());
		marks.put(language, new OutdatedMark(column, look(), deeds()::run));
		return typing;
	}

	/** A line would swallow what begins a new one. */
	private static boolean lines(EObject text) {
		return said(text, true).contains("\n") || said(text, false).contains("\n");
	}

	private static String said(EObject text, boolean chinese) {
		Object words = text == null ? null : text.eGet(chinese ? ModelPackage.Literals.TEXT__ZH : ModelPackage.Literals.TEXT__EN);
		return words == null ? "" : words.toString();
	}

	/** None while the owner has none. */
	private EObject text() {
		return of.isPresent() ? (EObject) owner().eGet(of.get()) : owner();
	}

	private void commit() {
		wording(zh.text(), en.text()).ifPresent(deeds()::run);
		mark();
	}

	/** The command that writes both. */
	final Optional<Command> wording(String chinese, String english) {
		return of.map(f -> deeds().wording(owner(), f, chinese, english)).orElseGet(() -> deeds().wording(owner(), chinese, english));
	}

	final Typing zh() {
		return zh;
	}

	final Typing en() {
		return en;
	}

	@Override
	final void refresh() {
		zh.show(said(text(), true));
		en.show(said(text(), false));
		mark();
	}

	private void mark() {
		boolean noZh = zh.text().isBlank();
		boolean noEn = en.text().isBlank();
		remark(noZh == noEn ? "" : look().t(noZh ? Messages.WordsField_noZh : Messages.WordsField_noEn));
	}

	@Override
	List<Problem> said(List<Problem> problems) {
		marks.forEach((language, mark) -> mark.show(problems.stream()
				.filter(p -> p.outdated().filter(now -> now.text().side() == language).isPresent()).toList()));
		return problems.stream().filter(p -> p.outdated().isEmpty()).toList();
	}

	@Override
	final void flush() {
		zh.flush();
		en.flush();
	}

	@Override
	final boolean focus() {
		return zh.field().setFocus();
	}
}
