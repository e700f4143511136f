package org.chushi.internal.content;

import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;

/** A pack as its checks see it while a large bank passes by: one question. */
record StreamedQuestion(LoadedPack whole, SlicedBank bank, Question question, String line) implements PackContent {

	@Override
	public Pack pack() {
		return whole.pack();
	}

	/** Questions refer to no files, and listing them for each would take its time. */
	@Override
	public PackFiles files() {
		return new NoFiles(whole.files().origin());
	}

	@Override
	public List<EObject> roots() {
		return List.of(question);
	}

	@Override
	public String place(EObject object) {
		return line;
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		return bank.ask(idOrCode);
	}

	private record NoFiles(String origin) implements PackFiles {

		@Override
		public List<String> paths() {
			return List.of();
		}

		@Override
		public byte[] read(String path) throws java.io.IOException {
			throw new java.io.FileNotFoundException(path);
		}
	}
}
