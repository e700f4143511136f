package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.Result;
import org.chushi.seals.VerifyingKey;

/** Where a signed version goes. */
sealed interface Delivery {

	/** Everything that is written to. */
	List<Path> targets();

	/** Where the signed file lies when it is handed out. */
	Path place(SignedPack signed);

	Result<SignedPack> take(SignedPack signed);

	/** To a new file. */
	record ToFile(Path file, Disk disk) implements Delivery {

		@Override
		public List<Path> targets() {
			return List.of(file);
		}

		@Override
		public Path place(SignedPack signed) {
			return file;
		}

		@Override
		public Result<SignedPack> take(SignedPack signed) {
			try {
				if (Files.exists(file)) {
					return PackStore.has(file, signed.sha256()) ? Result.done(signed)
							: Refusals.disk(file.toString(), new FileAlreadyExistsException(file.toString()));
				}
				disk.put(file, signed.bytes());
				return Result.done(signed);
			} catch (IOException e) {
				return Refusals.disk(file.toString(), e);
			}
		}
	}

	/** To an update site. @param keys of this team */
	record ToSite(Path folder, Disk disk, Function<String, Optional<VerifyingKey>> keys) implements Delivery {

		@Override
		public List<Path> targets() {
			return List.of(folder, folder.resolve(SiteIndex.PACKS));
		}

		@Override
		public Path place(SignedPack signed) {
			return folder.resolve(SiteIndex.file(signed.manifest()));
		}

		@Override
		public Result<SignedPack> take(SignedPack signed) {
			return new SiteFolder(folder, disk, keys).add(signed);
		}
	}
}
