using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Fills names printed in capitals or in small letters.</summary>
internal sealed class AuthorCapitals : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META051",
            Severity.Notice,
            "Author's name in capitals",
            "Indexes take names as they are given; a name in capitals stays so for ever, and its particles are lost.",
            "Crossref, best practices for contributors: no all-capitals names; APA 7 §9.8",
            "SITI NUR HALIZA; ZHANG Wei",
            "Siti Nur Haliza; Wei Zhang",
            "Look whether each name is as its bearer writes it."
        );

    protected override bool IsAboutNames => true;

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Name is not null || contrib.Collab is not null)
            return contrib;
        var reading = NameReader.Read(contrib.Raw);
        if (!reading.WasInCapitals)
            return contrib;
        findings.Add(
            Info.At(
                contrib.Source,
                $"The name “{Spaces.Collapse(contrib.Raw)}” is written {reading.Name.Display}{(reading.WasInverted ? ", with the surname last" : string.Empty)}.",
                Spaces.Collapse(contrib.Raw),
                reading.Name.Display
            )
        );
        return contrib with { Name = reading.Name };
    }
}
