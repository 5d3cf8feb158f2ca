using System.Text;
using Pipeline.Configuration;
using Pipeline.Docx;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Real manuscripts, where the shared material stands beside the repository.</summary>
public sealed class CorpusTests
{
    private static readonly string? Root = FindRoot();

    private static readonly JournalProfile Profile = Root is null
        ? Profiles.Journal
        : JournalReader.Read(File.ReadAllText(Path.Combine(Root, "templates", "perantau", "journal.yaml")), "journal.yaml").Value!;

    /// <summary>Without those that were made to be refused, which tests of the reader hold.</summary>
    internal static IReadOnlyList<string> Files { get; } = FilesBeside(Root);

    public static TheoryData<string> Manuscripts => new(Files.Count > 0 ? Files : ["absent"]);

    /// <summary>Every word of the manuscript's body stands in the article or in a finding that says it was left out.</summary>
    [SharedTheory]
    [MemberData(nameof(Manuscripts))]
    public void No_word_is_lost_without_a_finding(string file)
    {
        var manuscript = Read(file);
        var result = Recogniser.Recognise(manuscript, Profile);
        var kept = Words(
            Text(result.Value)
                + "\n"
                + string.Join('\n', result.Diagnostics.Where(finding => finding.Before is not null).Select(finding => finding.Before))
        );
        var labels = Profile.Labels.Words.Concat(Languages.FurtherLabels.Words).SelectMany(label => Words(label.Word).Keys).ToHashSet();
        var lost = Words(Text(manuscript))
            .Where(word => word.Value > kept.GetValueOrDefault(word.Key) && !labels.Contains(word.Key))
            .Select(word => $"{word.Key} {word.Value}/{kept.GetValueOrDefault(word.Key)}")
            .ToList();
        Assert.True(lost.Count == 0, $"{Path.GetFileName(file)} lost: {string.Join(", ", lost.Take(40))}");
    }

    [SharedTheory]
    [MemberData(nameof(Manuscripts))]
    public void Ids_are_unique_and_references_to_them_resolve(string file)
    {
        var manuscript = Read(file);
        var article = Recogniser.Recognise(manuscript, Profile).Value;
        var ids = Links.Ids(article).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Links.Targets(article), target => Assert.Contains(target, ids));
        Assert.All(
            article.Meta.Contribs.SelectMany(contrib => contrib.AffIds),
            id => Assert.Contains(id, article.Meta.Affs.Select(aff => aff.Id))
        );
    }

    private static Manuscript Read(string file)
    {
        var manuscript = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits()).Value;
        Assert.NotNull(manuscript);
        return manuscript;
    }

    private static string Text(Manuscript manuscript)
    {
        var text = new StringBuilder();
        foreach (var block in manuscript.Body.Concat(manuscript.Notes.SelectMany(note => note.Blocks)))
            Append(text, block);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ManuscriptBlock block)
    {
        if (block is ManuscriptTable table)
        {
            foreach (var inner in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks))
                Append(text, inner);
            return;
        }

        foreach (var inline in ((ManuscriptParagraph)block).Inlines)
            text.Append(inline is ManuscriptText run ? run.Text : " ");
        text.Append('\n');
    }

    /// <summary>Everything the article says, in no order that matters.</summary>
    private static string Text(Article article)
    {
        var meta = article.Meta;
        var text = new List<string?>(article.InlineRuns().Select(run => run.Content.PlainText()));
        text.AddRange(meta.Contribs.SelectMany(contrib => new[] { contrib.Raw, contrib.Email, contrib.Orcid }));
        text.AddRange(meta.Affs.Select(aff => aff.Raw));
        text.AddRange(meta.History.Select(date => date.Raw));
        text.AddRange(meta.Abstracts.Select(item => item.Heading));
        text.AddRange(meta.KwdGroups.SelectMany(group => new[] { group.Label, group.Raw }));
        text.AddRange([
            meta.Permissions.Raw,
            meta.RunningTitle,
            meta.Doi,
            meta.JournalLine?.Raw,
            meta.JournalLine?.JournalTitle,
            meta.JournalLine?.Url,
            article.Back.References.Title,
        ]);
        text.AddRange(article.Back.References.References.Select(reference => reference.Raw));
        text.AddRange(
            article
                .AllBlocks()
                .Select(block =>
                    block switch
                    {
                        Figure figure => figure.Label,
                        TableWrap table => table.Label,
                        DispFormula formula => formula.Label,
                        _ => null,
                    }
                )
        );
        return string.Join('\n', text);
    }

    /// <summary>How often each run of letters of four or more occurs; marks, numbers and short words are counted by other tests.</summary>
    private static Dictionary<string, int> Words(string text)
    {
        var counts = new Dictionary<string, int>();
        var word = new StringBuilder();
        foreach (var character in text.Replace("\u00AD", string.Empty, StringComparison.Ordinal) + " ")
        {
            if (char.IsLetter(character))
            {
                word.Append(char.ToLowerInvariant(character));
                continue;
            }

            if (word.Length >= 4)
                counts[word.ToString()] = counts.GetValueOrDefault(word.ToString()) + 1;
            word.Clear();
        }

        return counts;
    }

    private static IReadOnlyList<string> FilesBeside(string? root)
    {
        var shared = root is null ? null : Path.Combine(root, "..", "shared");
        return shared is not null && Directory.Exists(shared)
            ?
            [
                .. Directory
                    .EnumerateFiles(shared, "*.docx", SearchOption.AllDirectories)
                    .Where(file => !file.Contains("hostile", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
                return folder.FullName;
        return null;
    }
}
