package io.hanjul.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes that the rules look at, read once for all tests. */
final class Classes {

    static final JavaClasses MAIN = ProductClasses.ALL;
    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("io.hanjul");
    static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("house.offender");

    private Classes() {}
}
