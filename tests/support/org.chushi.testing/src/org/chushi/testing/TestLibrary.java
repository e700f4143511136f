package org.chushi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Libraries of what a test puts on the shelf; another one after each change. */
public final class TestLibrary implements Packs {

	private static final InstalledPack PACK = new InstalledPack(new UUID(0, 7).toString(), "TEST", Bilingual.same("Test"), "1.2.0",
			"test", List.of(), false);

	private final List<EObject> roots = new ArrayList<>();
	private Library now = new Shelved(List.of());

	public TestLibrary(EObject... roots) {
		this.roots.addAll(List.of(roots));
		reload();
	}

	public void add(EObject root) {
		roots.add(root);
		reload();
	}

	/** Takes a question away. @return puts it back */
	public Runnable withdraw(Question question) {
		Bank bank = (Bank) question.eContainer();
		EcoreUtil.remove(question);
		reload();
		return () -> {
			bank.getQuestions().add(question);
			reload();
		};
	}

	@Override
	public Library library() {
		return now;
	}

	@Override
	public Library reload() {
		now = new Shelved(List.copyOf(roots));
		return now;
	}

	@Override
	public InstalledPack check(PackFiles files) {
		return PACK;
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		return () -> {
		};
	}

	private static final class Shelved implements Library {

		private final List<EObject> roots;

		Shelved(List<EObject> roots) {
			this.roots = roots;
		}

		@Override
		public List<InstalledPack> packs() {
			return List.of(PACK);
		}

		@Override
		public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
			return all(type).stream().filter(e -> idOrCode.equals(e.getId()) || idOrCode.equals(e.getCode())).findFirst();
		}

		@Override
		public <T extends Element> List<T> all(Class<T> type) {
			List<T> found = new ArrayList<>();
			for (EObject root : roots) {
				if (type.isInstance(root)) {
					found.add(type.cast(root));
				}
				root.eAllContents().forEachRemaining(e -> {
					if (type.isInstance(e)) {
						found.add(type.cast(e));
					}
				});
			}
			return found;
		}

		@Override
		public InstalledPack packOf(Element element) {
			return PACK;
		}

		@Override
		public Optional<String> text(Lesson lesson, Language language) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> file(Lesson lesson, String reference) {
			return Optional.empty();
		}
	}
}
