using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Asks for the surname of names that custom gives another order, or two surnames.</summary>
internal sealed class SurnameUncertain : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META065",
            Severity.Query,
            "Surname that may be another",
            "In Vietnam and China the surname stands first, in Spain and much of America two surnames stand last, and in France an article may open it; indexes file an article under the surname it is given with.",
            "JATS name: surname and given-names",
            "Nguyễn Văn An; Guadalupe Hernández Cruz",
            "NGUYỄN Văn An; Hernández Cruz, Guadalupe",
            "Ask the author, and write the surname in capitals or before a comma where another one is right."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (
            contrib.Name is not { Given: { } given, Surname: { } surname } name
            || NameReader.Read(contrib.Raw) is { WasInverted: true } or { WasInCapitals: true }
        )
            return contrib;
        if (FamilyNames.Other([.. given.Split(' '), surname], surname) is { } other)
            findings.Add(
                Info.At(contrib.Source, $"The surname of {name.Display} is given as “{surname}”; is it “{other}”?", surname, other)
            );
        return contrib;
    }
}
