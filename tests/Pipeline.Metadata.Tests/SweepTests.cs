using Pipeline.Configuration;
using Pipeline.Docx;
using Pipeline.Recognition;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

/// <summary>Every manuscript we hold goes through this stage.</summary>
public class SweepTests
{
    private static readonly JournalProfile Profile = JournalReader
        .Read(File.ReadAllText(Path.Combine(SharedMaterial.Repository, "templates", "perantau", "journal.yaml")), "journal.yaml")
        .Value!;

    private static readonly NormaliserContext Context = new(Profile, new("1", "2", new(2026, 3), 43), new());

    public static TheoryData<string> Manuscripts => [.. SharedMaterial.Manuscripts()];

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void A_manuscript_is_normalised_to_a_fixed_point(string file)
    {
        var manuscript = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new()).Value;
        Assert.NotNull(manuscript);
        var article = Recogniser.Recognise(manuscript, Profile).Value;

        RuleTests.AssertStable(article, Context);
        Assert.Equal(article.Back.References.References, MetadataNormaliser.Normalise(article, Context).Value.Back.References.References);
    }

    [SharedFact]
    public void The_template_manuscript_gives_the_findings_an_editor_wants_to_see()
    {
        var result = Normalised(Path.Combine(SharedMaterial.Folder, "manuscripts", "ojs-template", "ojs-template.docx"));

        string[] wanted =
        [
            "META045 Notice",
            "META046 Notice",
            "META041 Info",
            "META090 Notice",
            "META095 Info",
            "META072 Info",
            "META073 Info",
            "META030 Info",
            "META031 Notice",
            "META121 Notice",
            "META119 Query",
            "META122 Info",
            "META092 Info",
            "META120 Query",
            "META116 Info",
            "META118 Query",
            "META021 Info",
        ];
        Assert.Empty(wanted.Except(result.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}")));
        Assert.Equal(2, result.Diagnostics.Count(finding => finding.Code == "META119"));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
    }

    [SharedFact]
    public void The_template_manuscript_gives_the_metadata_it_should()
    {
        var meta = Normalised(Path.Combine(SharedMaterial.Folder, "manuscripts", "ojs-template", "ojs-template.docx")).Value.Meta;

        Assert.Equal(["2025-12-25", "2026-01-20", "2026-03-09"], meta.History.Select(date => date.Date.ToString()));
        Assert.Equal(("1", "2", "43", new PartialDate(2026, 3)), (meta.Volume, meta.Issue, meta.FirstPage, meta.Published!.Value));
        Assert.Equal(
            ("GB", "CC BY-NC 4.0", 2026),
            (meta.Affs[0].CountryCode, meta.Permissions.LicenceCode, meta.Permissions.CopyrightYear)
        );
        Assert.Equal(5, meta.KwdGroups[0].Kwds.Count);
        Assert.True(meta.Contribs[0].IsCorresponding);
    }

    private static StageResult<Article> Normalised(string file) =>
        MetadataNormaliser.Normalise(
            Recogniser.Recognise(DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new()).Value!, Profile).Value,
            Context
        );
}
