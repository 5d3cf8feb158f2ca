using Pipeline.ReferenceModel.Corpus;
using Pipeline.ReferenceModel.Scoring;
using Pipeline.References.Parsing;
using Xunit.Abstractions;

namespace Pipeline.References.Tests.Corpus;

/// <summary>
/// Agreement with the labelled references beside the repository. The corpus is split by journal; what the model has learnt
/// from is never what is asserted here.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Held_out_references_in_APA_style_agree_with_their_publishers_in_nine_fields_of_ten()
    {
        var score = Score(LabelledReference.Read(Corpus()!).Where(reference => reference.IsApaLike && HeldOut.Has(reference.Journal)));
        output.WriteLine(score.ToString());
        Assert.True(score.Overall > 0.95, score.ToString());
        Assert.All(
            ["family", "given", "year", "title", "source", "volume", "issue", "pages", "doi"],
            field => Assert.True(score[field] > 0.9, $"{field}\n{score}")
        );
    }

    [CorpusFact]
    public void Held_out_references_in_other_styles_are_mostly_understood()
    {
        var score = Score(LabelledReference.Read(Corpus()!).Where(reference => !reference.IsApaLike && HeldOut.Has(reference.Journal)));
        output.WriteLine(score.ToString());
        Assert.True(score.Overall > 0.95, score.ToString());
    }

    [CorpusFact]
    public void No_character_of_any_reference_is_lost()
    {
        Assert.All(
            LabelledReference.Read(Corpus()!),
            reference => Assert.Equal(reference.Text, ReferenceParser.Parse(reference.ToReference()).Raw)
        );
    }

    private static FieldScore Score(IEnumerable<LabelledReference> references)
    {
        var score = new FieldScore();
        foreach (var reference in references)
            score.Add(reference, ReferenceParser.Parse(reference.ToReference()));
        return score;
    }

    /// <summary>The corpus, looked for beside the repository's root; null where it is not.</summary>
    internal static string? Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
                continue;
            var path = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "corpus", "references", "jats.jsonl"));
            return File.Exists(path) ? path : null;
        }

        return null;
    }
}
