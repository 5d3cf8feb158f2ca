using Pipeline.Metadata.Affiliations;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.People;

namespace Pipeline.Metadata.Authors;

internal sealed class AuthorOrganisation : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META054",
            Severity.Notice,
            "Organisation among the authors",
            "An organisation has no surname; split in two it is lost to search.",
            "JATS collab; Crossref, organization",
            "Harbour Research Group",
            "Harbour Research Group (an organisation)",
            "Look whether the name is that of an organisation."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        var printed = Spaces.Collapse(contrib.Raw).Trim(',', '.', '*', ' ');
        if (contrib.Name is not null || contrib.Collab is not null || !IsOrganisation(printed))
            return contrib;
        var name = GroupNames.IsEditors(printed) ? printed : GroupNames.Bare(printed);
        findings.Add(
            Info.At(contrib.Source, $"“{name}” is taken as an organisation, not a person.", printed, name == printed ? null : name)
        );
        return contrib with
        {
            Collab = name,
            Members = contrib.Members.Select(member => member with { Name = NameReader.Read(member.Raw).Name }),
        };
    }

    private static bool IsOrganisation(string printed) =>
        GroupNames.IsEditors(printed)
        || GroupNames.LeadAt(printed, 0) > 0
        || GroupNames.IsGroup(printed)
        || (
            printed.Split(' ').Length > 2
            && !printed.Contains(',', StringComparison.Ordinal)
            && OrganisationWords.RankOf(printed) >= OrganisationRank.Institute
            && printed.Split(' ').Any(word => word.Length > 5 && OrganisationWords.IsOrganisationWord(word))
        );
}
