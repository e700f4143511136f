package org.chushi.internal.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.model.Text;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.Sealed;
import org.chushi.seals.SealingKey;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.InputSource;

/** Puts a question into a sealed one and takes it out again. */
record Envelope(List<SealingKey> keys, RandomGenerator chance) {

	/** So many orders of the options are tried; a paper has one of those that differ. */
	private static final int FORMS = 4;

	SealedQuestion seal(Question question, QuestionType type) {
		SealedQuestion sealed = ModelFactory.eINSTANCE.createSealedQuestion();
		sealed.setId(question.getId());
		sealed.setCode(question.getCode());
		sealed.setStem(EcoreUtil.copy(question.getStem()));
		sealed.setExplanation(text(Messages.SealDesk_explanation.text()));
		sealed.getCompetencies().addAll(question.getCompetencies());
		sealed.setLesson(question.getLesson());
		sealed.setDifficulty(question.getDifficulty());
		sealed.getTags().addAll(question.getTags());
		sealed.setOrigin(question.getOrigin());
		sealed.setType(type.id());
		sealed.getForms().addAll(forms(question, type));
		sealed.getSource().addAll(Sealed.seal(written(question), about(question), keys));
		return sealed;
	}

	/** The order must not follow from anything that can be read: for some types it is half the key. */
	private List<SealedForm> forms(Question question, QuestionType type) {
		List<SealedForm> forms = new ArrayList<>();
		List<TypeData> bodies = new ArrayList<>();
		for (int i = 0; i < FORMS; i++) {
			Item item = type.item(question, chance);
			if (!bodies.contains(item.body())) {
				bodies.add(item.body());
				SealedForm form = ModelFactory.eINSTANCE.createSealedForm();
				form.setBody(item.body().json());
				form.getSecrets().addAll(SealedItems.seal(item, keys));
				forms.add(form);
			}
		}
		return forms;
	}

	private static Text text(Bilingual words) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(words.zh());
		text.setEn(words.en());
		return text;
	}

	private static String about(Question question) {
		return "source of " + question.getId();
	}

	/** Refused when none of the keys fits, or the seal is broken. */
	static Result<Question> open(SealedQuestion question, List<OpeningKey> opened) {
		return opened.stream().filter(k -> k.fits(question.getSource())).findFirst().orElse(opened.getFirst())
				.open(question.getSource(), about(question)).then(words -> read(words, question.getId()));
	}

	private static XMIResourceImpl resource() {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("question.xmi"));
		set.getResources().add(resource);
		return resource;
	}

	private static String written(Question question) {
		try {
			XMIResourceImpl resource = resource();
			resource.getContents().add(EcoreUtil.copy(question));
			StringWriter words = new StringWriter();
			resource.save(words, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			return words.toString().strip();
		} catch (IOException e) {
			throw new IllegalStateException("a question of the model can be written", e);
		}
	}

	/** Anybody can seal anything for a public key: what is in it is not trusted. @param id that it must have */
	private static Result<Question> read(String words, String id) {
		try {
			XMIResourceImpl resource = resource();
			resource.load(new InputSource(new StringReader(words)), Map.of(XMLResource.OPTION_PARSER_FEATURES,
					Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
			boolean sound = resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof Question question
					&& !(question instanceof SealedQuestion) && Objects.equals(question.getId(), id);
			return sound ? Result.done((Question) resource.getContents().removeFirst()) : Result.refused(Messages.Envelope_strange.text());
		} catch (IOException | RuntimeException e) {
			// EMF stumbles in ways of its own over what is no content of a pack
			return Result.refused(Messages.Envelope_strange.text());
		}
	}
}
