using System.Text;
using Pipeline.Configuration;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Planning;

/// <param name="Lines">What was made, or why nothing was.</param>
public sealed record ScaffoldResult(bool IsDone, Seq<string> Lines);

/// <summary>What a new issue.yaml says first.</summary>
/// <param name="Date">As it will stand in the file, or null to leave it out.</param>
public sealed record NewIssue(string Volume, string Number, string? Date, int FirstPage);

/// <summary>Makes the folders and YAML files of new issues and articles; nothing that exists is overwritten.</summary>
public static class Scaffold
{
    public static ScaffoldResult NewIssue(IFiles files, string folder, NewIssue issue)
    {
        var file = PathNames.Below(folder, "issue.yaml");
        if (files.FileExists(file))
            return Refuse($"{file} exists already.");
        var yaml = $"""
            volume: {issue.Volume}
            number: {issue.Number}
            {(issue.Date is null ? "# date: 2026-08" : $"date: {issue.Date}")}
            first-page: {issue.FirstPage}
            # In the order they are printed: '- folder: name' for each, with 'subject:' or 'first-page:' where it differs.
            articles:

            """;
        var read = IssueReader.Read(yaml, file);
        if (!read.Diagnostics.IsEmpty)
            return new(false, read.Diagnostics.Select(finding => finding.Message));
        files.CreateFile(file, Encoding.UTF8.GetBytes(yaml));
        return new(true, [$"Made {file}.", $"Next: pipeline new article {PathNames.Below(folder, "NAME")}"]);
    }

    public static ScaffoldResult NewArticle(IFiles files, string folder)
    {
        var file = PathNames.Below(folder, "article.yaml");
        if (files.FileExists(file))
            return Refuse($"{file} exists already.");
        var issueFile = PathNames.Below(PathNames.FolderOf(folder), "issue.yaml");
        files.CreateFile(file, Encoding.UTF8.GetBytes(ArticleYaml));
        return new(
            true,
            [$"Made {file}.", EnterInIssue(files, issueFile, PathNames.NameOf(folder)), $"Next: put the manuscript (.docx) into {folder}."]
        );
    }

    private static readonly string ArticleYaml = $"""
        # What staff know better than the manuscript. Every key is optional; take the '#' off those you need.
        # One of {string.Join(", ", ArticleKinds.Published)}:
        # type: research-article
        # doi: 10.1234/example.1
        # title: The title as it should read
        # translated-title:
        #   id: Judul dalam bahasa lain
        # running-title: A short title for the running head
        # subject: Article
        # published: 2026-08-31
        # history:
        #   received: 2026-01-05
        #   revised: 2026-03-01
        #   accepted: 2026-04-20
        # All authors in their order; what is left out here is taken from the manuscript.
        # authors:
        #   - name: Budi Santoso
        #     surname: Santoso           # or none
        #     email: budi@example.org
        #     corresponding: true
        #     equal: true
        #     orcid: 0000-0000-0000-0000
        #     affiliations: ["Department, University, City, Country"]
        #   - organisation: Name of a group that signs
        # An empty line parts paragraphs, *asterisks* stand around italics.
        # abstract:
        #   en: |
        #     The abstract.
        # keywords:
        #   en: [migration, borders]
        # What a paragraph is, one of {string.Join(", ", ArticleSettingsReader.ParagraphRoles)}:
        # read-as:
        #   - text: words with which the paragraph begins
        #     as: text
        # orcid:
        #   Name as printed: 0000-0000-0000-0000
        # orcid-authenticated: true    # all authors with an iD have signed in at ORCID
        # ror:
        #   Name of the institution: https://ror.org/000000000
        # funding:
        #   - funder: Name of who paid
        #     id: https://ror.org/000000000
        #     awards: [number of the grant]
        # One of {string.Join(", ", ArticleSettingsReader.RelatedTypes)}:
        # related:
        #   - type: corrected-article
        #     doi: 10.1234/example.1
        # alt:
        #   fig1: What the figure shows, for readers who cannot see it
        # settled:
        #   - code: META000
        #     text: words of the finding it answers
        #     answer: what was decided

        """;

    /// <summary>The entry goes to the end of the file, where a new issue.yaml has its list; the file is read again to be sure.</summary>
    private static string EnterInIssue(IFiles files, string issueFile, string name)
    {
        if (!files.FileExists(issueFile))
            return "There is no issue.yaml beside it; the article stands alone.";
        var yaml = files.ReadText(issueFile);
        var entered = $"{yaml.TrimEnd()}\n  - folder: {name}\n";
        var isListed =
            IssueReader.Read(entered, issueFile).Value is { } plan && plan.Articles is [.., { Folder: var last }] && last == name;
        if (!isListed)
            return $"Add '- folder: {name}' to the articles in {issueFile}.";
        files.ReplaceFile(issueFile, Encoding.UTF8.GetBytes(entered));
        return $"Entered it in {issueFile}.";
    }

    private static ScaffoldResult Refuse(string reason) => new(false, [reason]);
}
