package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chushi.authoring.Problem;
import org.chushi.content.OwnPack;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.author.lessons.PicturesIn.Found;
import org.chushi.lessons.CallOutKind;
import org.chushi.lessons.CheckQuestion;
import org.chushi.lessons.LessonText;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A lesson that is being written: its pages, how they look, and what is known of it. UI thread. */
final class OpenLesson implements OpenPart {

	/** What is seen. */
	enum View {
		ZH(Messages.OpenLesson_zh), EN(Messages.OpenLesson_en), BOTH(Messages.OpenLesson_both), ABOUT(Messages.OpenLesson_about);

		private final Messages words;

		View(Messages words) {
			this.words = words;
		}

		boolean shows(Language language) {
			return this == BOTH || this == (language == Language.ZH ? ZH : EN);
		}
	}

	/** Where somebody is. */
	private record Kept(View view, int zh, int en) {
	}

	private final PartContext context;
	private final Look look;
	private final Lesson lesson;
	private final Draft draft;
	private final FileDialogs files;
	private final Composite area;
	private final Heading title;
	private final Paragraph counts;
	private final LinkButton minutes;
	private final Map<View, SwitchButton> views = new EnumMap<>(View.class);
	private final ToolRow tools;
	private final Composite work;
	private final LessonLayout sides;
	private final Map<Language, SourcePane> sources = new EnumMap<>(Language.class);
	private final Map<Language, LessonText> texts = new EnumMap<>(Language.class);
	/** Pages whose words could not be kept. */
	private final Set<Language> unkept = EnumSet.noneOf(Language.class);
	private final PreviewPane preview;
	private final ScrolledPage about;
	private final PartForm form;
	private final ProblemRow problems;
	/** It has no name yet: that comes first. */
	private boolean begun;
	private List<LessonText> compared = List.of();
	private View view;
	private Language last;
	private boolean glance;

	OpenLesson(Composite parent, PartContext context, Lesson lesson, QuestionTypes types, AnswerPanels panels, FileDialogs files) {
		this.context = context;
		this.look = context.look();
		this.lesson = lesson;
		this.files = files;
		draft = new Draft(context.project(), lesson, types);
		Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
		last = look.language();
		begun = Texts.of(lesson.getTitle()).blank();
		view = kept.map(Kept::view).orElse(begun ? View.ABOUT : last == Language.ZH ? View.ZH : View.EN);
		area = look.box(parent);
		area.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(12)));
		Composite head = Parts.beside(area, look);
		title = new Heading(head, look, Type.HEADING, "");
		Composite row = look.row(head, 4);
		for (View each : View.values()) {
			views.put(each, new SwitchButton(row, look, look.t(each.words), () -> look(each)));
		}
		Composite state = look.row(area, 12);
		counts = Paragraph.muted(state, look, "");
		minutes = new LinkButton(state, look, look.t(Messages.OpenLesson_minutes, 1), this::suggest);
		tools = new ToolRow(area, look, this::act, this::callOut);
		work = look.box(area);
		work.setLayoutData(Cell.growing());
		sides = new LessonLayout(look);
		work.setLayout(sides);
		work.addListener(SWT.Resize, e -> tools.preview(!sides.both(work.getSize().x)));
		for (Language language : Language.values()) {
			sources.put(language, source(language));
		}
		preview = new PreviewPane(work, look, panels, draft);
		about = new ScrolledPage(work, look, 760, 8);
		form = context.form(about.content(), lesson, context.parts(ModelPackage.Literals.LESSON), about::reflow);
		problems = new ProblemRow(area, look, draft, this::go);
		for (Language language : Language.values()) {
			new Drop(sources.get(language), dropped -> bring(language, dropped));
		}
		changed();
		kept.ifPresent(k -> {
			sources.get(Language.ZH).caret(k.zh());
			sources.get(Language.EN).caret(k.en());
		});
		look(view);
		checked();
	}

	private SourcePane source(Language language) {
		String label = look.t(language == Language.ZH ? Messages.OpenLesson_zhPage : Messages.OpenLesson_enPage);
		return new SourcePane(work, look, label, new SourcePane.Listener() {
			@Override
			public void seen() {
				last = language;
				read(language);
				follow();
				count();
			}

			@Override
			public void typed(String text) {
				write(language, text);
			}

			@Override
			public void moved() {
				last = language;
				follow();
			}
		});
	}

	/** What cannot be kept stays where it was typed, and the person is told why, once. */
	private void write(Language language, String text) {
		Optional<Result.Refused<Document>> refusal = draft.text(language, text);
		if (refusal.isEmpty()) {
			unkept.remove(language);
		} else if (unkept.add(language)) {
			context.page().refused(refusal.get());
		}
	}

	/** Parses what stands there, unless it is the same as before. */
	private void read(Language language) {
		String text = sources.get(language).text();
		if (!texts.containsKey(language) || !texts.get(language).source().equals(text)) {
			texts.put(language, LessonText.of(text));
		}
	}

	private void follow() {
		if (view != View.ABOUT && view != View.BOTH && texts.containsKey(last)) {
			preview.show(texts.get(last), sources.get(last).line());
		}
	}

	private void count() {
		int suggested = texts.get(look.language()).minutes();
		counts.text(look.t(Messages.OpenLesson_counts, texts.get(Language.ZH).count(), texts.get(Language.EN).count(), lesson.getMinutes(), suggested));
		minutes.text(look.t(Messages.OpenLesson_minutes, suggested));
		Cell.show(minutes, suggested != lesson.getMinutes());
		List<LessonText> now = List.of(texts.get(Language.ZH), texts.get(Language.EN));
		if (!same(now)) {
			compared = now;
			problems.differences(now.getFirst(), now.getLast());
			sources.forEach((language, pane) -> pane.mark(problems.lines(language)));
		}
		area.layout(true, true);
	}

	/** The very same: to compare two long pages takes its time. */
	private boolean same(List<LessonText> now) {
		return compared.size() == now.size() && compared.getFirst() == now.getFirst() && compared.getLast() == now.getLast();
	}

	private void suggest() {
		flush();
		int suggested = texts.get(look.language()).minutes();
		context.run(SetCommand.create(context.project().editing(), lesson, ModelPackage.Literals.LESSON__MINUTES, suggested));
	}

	private void look(View wanted) {
		flush();
		view = wanted;
		views.forEach((each, button) -> button.on(each == wanted));
		if (wanted == View.ZH || wanted == View.EN) {
			last = wanted == View.ZH ? Language.ZH : Language.EN;
		}
		sources.forEach((language, pane) -> LessonLayout.show(pane.control(), wanted.shows(language)));
		LessonLayout.show(preview.control(), wanted == View.ZH || wanted == View.EN);
		LessonLayout.show(about, wanted == View.ABOUT);
		Cell.show(tools.control(), wanted != View.ABOUT);
		sides.last(glance);
		area.layout(true, true);
		about.reflow();
		follow();
	}

	/** Where there is room for one only: what is written, or how it looks. */
	private void glance() {
		glance = !glance;
		look(view);
	}

	private void act(ToolRow.Act act) {
		switch (act) {
		case HEADING -> change(Marks::heading);
		case BOLD -> change(Marks::bold);
		case ITALIC -> change(Marks::italic);
		case LIST -> change(m -> m.list(false));
		case NUMBERS -> change(m -> m.list(true));
		case TABLE -> change(m -> m.table(Messages.OpenLesson_cell.text().in(last)));
		case LINK -> change(m -> m.link(Messages.OpenLesson_link.text().in(last)));
		case PICTURE -> files.open(area, PicturesIn.KINDS).ifPresent(file -> bring(last, new Found.InFiles(List.of(file))));
		case QUESTION -> QuestionPicker.ask(area, context, draft).ifPresent(q -> change(m -> m.block(CheckQuestion.markdown(q.getId(), Texts.of(q.getStem()).in(last)))));
		case PREVIEW -> glance();
		}
	}

	/** A call-out of this kind. */
	void callOut(CallOutKind kind) {
		change(m -> m.callOut(kind, Messages.OpenLesson_callOut.text().in(last)));
	}

	private void change(Function<Marks, Edit> change) {
		sources.get(last).change(change);
	}

	/** Puts pictures into the pack and into the page, in one step that can be undone. */
	private void bring(Language language, Found found) {
		flush();
		switch (found) {
		case Found.Drawn drawn -> context.page().background(Messages.OpenLesson_bringing.text(), () -> PicturesIn.png(drawn.picture()),
				png -> put(language, OwnPack.slug(String.valueOf(lesson.getCode())) + ".png", "", png));
		case Found.InFiles paths -> {
			for (Path file : paths.files()) {
				String name = file.getFileName().toString();
				context.page().use(Messages.OpenLesson_bringing.text(), () -> PicturesIn.read(file),
						bytes -> put(language, OwnPack.slug(name), name.replaceFirst("\\.[^.]*$", ""), bytes));
			}
		}
		}
	}

	private void put(Language language, String name, String words, byte[] content) {
		if (area.isDisposed()) {
			context.page().toast(Status.WAIT, Messages.OpenLesson_left.text(Texts.of(lesson.getTitle())));
			return;
		}
		SourcePane pane = sources.get(language);
		pane.flush();
		Edit[] edit = new Edit[1];
		Result<?>[] result = new Result<?>[1];
		context.project().together(() -> {
			Result<String> path = draft.put(name, content);
			result[0] = path;
			path.peek(there -> {
				edit[0] = pane.edit(m -> m.picture(there, words));
				draft.text(language, edit[0].applied(pane.text())).ifPresent(refused -> result[0] = refused);
			});
		});
		if (result[0] instanceof Result.Refused<?> refused) {
			context.page().refused(refused);
		} else {
			pane.show(draft.text(language), edit[0]);
			preview.again();
		}
	}

	private void go(Language language, int line) {
		if (!view.shows(language)) {
			look(language == Language.ZH ? View.ZH : View.EN);
		}
		sources.get(language).go(line);
	}

	@Override
	public void flush() {
		sources.values().forEach(SourcePane::flush);
		form.flush();
	}

	@Override
	public void focus() {
		if (view != View.ABOUT) {
			sources.get(last).widget().setFocus();
		} else if (!form.focus()) {
			about.setFocus();
		}
	}

	@Override
	public boolean begun(EObject inside) {
		return begun && inside == lesson;
	}

	@Override
	public void changed() {
		begun &= context.project().dirty();
		Bilingual said = Texts.of(lesson.getTitle());
		title.text(look.t(said.blank() ? Bilingual.same(String.valueOf(lesson.getCode())) : said));
		sources.forEach((language, pane) -> {
			if (!unkept.contains(language)) {
				pane.show(draft.text(language));
			}
			read(language);
		});
		form.refresh();
		count();
		follow();
	}

	@Override
	public void checked() {
		List<Problem> own = context.problems(lesson);
		if (begun) {
			form.begun(own);
		} else {
			form.problems(own);
		}
		about.reflow();
		if (problems.show(context.problems(lesson.eContainer() == null ? lesson : lesson.eContainer()))) {
			area.layout(true, true);
		}
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (inside == lesson && feature.isPresent()) {
			look(View.ABOUT);
			form.reveal(inside, feature);
		} else {
			focus();
		}
	}

	@Override
	public Optional<Runnable> key(Event event) {
		boolean ctrl = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		boolean writing = event.widget == sources.get(Language.ZH).widget() || event.widget == sources.get(Language.EN).widget();
		if (ctrl && writing && event.keyCode == 'v') {
			return PicturesIn.onClipboard(look.display()).map(found -> () -> bring(last, found));
		}
		if (ctrl && view != View.ABOUT) {
			Optional<ToolRow.Act> act = ToolRow.Act.of((char) event.keyCode);
			if (act.isPresent()) {
				return Optional.of(() -> act(act.get()));
			}
		}
		return preview.key(event).or(() -> view == View.ABOUT ? form.key(event) : Optional.empty());
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(new Kept(view, sources.get(Language.ZH).caret(), sources.get(Language.EN).caret()));
	}

	View view() {
		return view;
	}

	SourcePane source() {
		return sources.get(last);
	}
}
