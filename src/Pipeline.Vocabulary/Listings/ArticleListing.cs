using System.Globalization;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Listings;

/// <summary>
/// An article as readable text, for people and for snapshot tests: every field that is set, blocks indented under their
/// sections, the place in the manuscript at the end of a line. The same article always gives the same text.
/// </summary>
public static class ArticleListing
{
    public static string Write(Article article)
    {
        var text = new ListingText();
        text.Line($"article {article.Language}");
        WriteJournal(text, article.Journal);
        WriteMeta(text, article.Meta);
        text.Line("== body");
        BlockListing.Write(text, article.Body.Blocks);
        WriteSections(text, article.Body.Sections);
        WriteSignature(text, article.Body.Signature);
        BlockListing.Write(text, article.Floats);
        WriteBack(text, article.Back);
        foreach (var media in article.Media)
            text.Line($"media {media.Name} {media.MediaType} {media.PixelWidth}x{media.PixelHeight}, {media.Bytes.Length} bytes");
        return text.ToString();
    }

    private static void WriteSignature(ListingText text, Seq<Block> signature)
    {
        if (signature.IsEmpty)
            return;
        text.Line("signature");
        using (text.Indent())
            BlockListing.Write(text, signature);
    }

    private static void WriteJournal(ListingText text, JournalMeta journal)
    {
        text.Line($"journal {journal.Id}: {journal.Title} ({journal.AbbreviatedTitle})");
        using (text.Indent())
        {
            text.Field("print issn", journal.PrintIssn);
            text.Field("electronic issn", journal.ElectronicIssn);
            text.Field("publisher", journal.PublisherPlace is null ? journal.Publisher : $"{journal.Publisher}, {journal.PublisherPlace}");
            text.Field("url", journal.Url);
        }
    }

    private static void WriteMeta(ListingText text, ArticleMeta meta)
    {
        text.Line("== front");
        text.Field("type", meta.ArticleType);
        text.Field("subject", meta.Subject);
        text.Field("doi", meta.Doi);
        text.Field("url", meta.Url);
        WriteTitle(text, "title", meta.Title);
        if (!meta.Subtitle.IsEmpty)
            text.Line($"subtitle: {InlineListing.Of(meta.Subtitle)}");
        foreach (var title in meta.TranslatedTitles)
            WriteTitle(text, "translated title", title);
        text.Field("running title", meta.RunningTitle);
        foreach (var contrib in meta.Contribs.Concat(meta.OtherContribs))
            WriteContrib(text, contrib);
        foreach (var aff in meta.Affs)
            WriteAff(text, aff);
        foreach (var note in meta.AuthorNotes)
            text.Line(
                $"author note {note.FnType}{(note.Label is null ? string.Empty : $" [{note.Label}]")}: {InlineListing.Of(note.Content)}",
                note.Source
            );
        text.Field("volume", meta.Volume);
        text.Field("issue", meta.Issue);
        text.Field("published", meta.Published?.ToString());
        text.Field("pages", meta.FirstPage is null && meta.LastPage is null ? null : $"{meta.FirstPage ?? "?"}-{meta.LastPage ?? "?"}");
        text.Field("elocation-id", meta.ElocationId);
        if (meta.JournalLine is { } line)
            WriteJournalLine(text, line);
        foreach (var date in meta.History)
            text.Line($"{date.Event}: {date.Raw}{(date.Date is { } read ? $" = {read}" : string.Empty)}", date.Source);
        WritePermissions(text, meta.Permissions);
        foreach (var item in meta.Abstracts)
            WriteAbstract(text, item);
        foreach (var group in meta.KwdGroups)
            WriteKeywords(text, group);
        foreach (var trial in meta.Trials)
            text.Line($"trial {trial.Number} at {trial.Registry}");
        foreach (var award in meta.Awards)
            text.Line(
                $"funded by {award.Funder}{(award.FunderId is null ? string.Empty : $" ({award.FunderId})")}: {string.Join("; ", award.Numbers)}"
            );
        foreach (var place in meta.PayersNamed)
            text.Line("payer named", place);
        foreach (var product in meta.Products)
            text.Line($"product: {product.Raw}", product.Source);
        foreach (var related in meta.Related)
            text.Line($"related {related.Type}: {related.Doi}");
    }

    private static void WriteTitle(ListingText text, string name, Titled title)
    {
        if (!title.Content.IsEmpty)
            text.Line($"{name} [{title.Language}]: {InlineListing.Of(title.Content)}", title.Source);
    }

    private static void WriteContrib(ListingText text, Contrib contrib)
    {
        text.Line($"{contrib.Kind}: {contrib.Raw}", contrib.Source);
        using (text.Indent())
        {
            if (contrib.Name is { } name)
                text.Line(
                    $"name: given '{name.Given}' surname '{name.Surname}'{Part("prefix", name.Prefix)}{Part("suffix", name.Suffix)}{Part("degrees", name.Degrees)}"
                );
            text.Field("collab", contrib.Collab);
            text.Field("affiliations", contrib.AffIds.IsEmpty ? null : string.Join(' ', contrib.AffIds));
            text.Field("corresponding", contrib.IsCorresponding ? "yes" : null);
            text.Field("equal contributor", contrib.IsEqualContributor ? "yes" : null);
            text.Field("members", contrib.Members.IsEmpty ? null : string.Join("; ", contrib.Members.Select(member => member.Raw)));
            text.Field("deceased", contrib.IsDeceased ? "yes" : null);
            text.Field("notes", contrib.NoteIds.IsEmpty ? null : string.Join(", ", contrib.NoteIds));
            text.Field("email", contrib.Email);
            text.Field("orcid", contrib.IsOrcidAuthenticated ? $"{contrib.Orcid} authenticated" : contrib.Orcid);
            text.Field("roles", contrib.Roles.IsEmpty ? null : string.Join("; ", contrib.Roles));
        }
    }

    private static string Part(string name, string? value) => value is null ? string.Empty : $" {name} '{value}'";

    private static void WriteAff(ListingText text, Aff aff)
    {
        text.Line($"affiliation {aff.Id}{(aff.Label is null ? string.Empty : $" [{aff.Label}]")}: {aff.Raw}", aff.Source);
        using (text.Indent())
        {
            text.Field("division", aff.Division);
            text.Field("institution", aff.Institution);
            text.Field("city", aff.City);
            text.Field("state", aff.State);
            text.Field("postal code", aff.PostalCode);
            text.Field("country", aff.CountryCode is null ? aff.Country : $"{aff.Country} ({aff.CountryCode})");
            text.Field("ror", aff.Ror);
        }
    }

    private static void WriteJournalLine(ListingText text, JournalLine line)
    {
        text.Line($"journal line: {line.Raw}", line.Source);
        using (text.Indent())
        {
            text.Field("journal title", line.JournalTitle);
            text.Field("volume", line.Volume);
            text.Field("issue", line.Issue);
            text.Field("date", line.Date?.ToString());
            text.Field("pages", line.FirstPage is null ? null : $"{line.FirstPage}-{line.LastPage}");
            text.Field("issn", line.Issn);
            text.Field("url", line.Url);
        }
    }

    private static void WritePermissions(ListingText text, Permissions permissions)
    {
        if (permissions.Raw is not null)
            text.Line($"licence line: {permissions.Raw}", permissions.Source);
        text.Field("copyright statement", permissions.CopyrightStatement);
        text.Field("copyright year", permissions.CopyrightYear?.ToString(CultureInfo.InvariantCulture));
        text.Field("copyright holder", permissions.CopyrightHolder);
        text.Field("licence name", permissions.LicenceName);
        text.Field("licence code", permissions.LicenceCode);
        text.Field("licence url", permissions.LicenceUrl);
        text.Field("licence text", permissions.LicenceText);
        text.Field("licence language", permissions.LicenceLanguage);
    }

    private static void WriteAbstract(ListingText text, Abstract item)
    {
        text.Line(
            $"abstract [{item.Language}]{(item.Kind is null ? string.Empty : $" {item.Kind}")}{(item.Heading is null ? string.Empty : $" \"{item.Heading}\"")}",
            item.Source
        );
        using (text.Indent())
        {
            BlockListing.Write(text, item.Blocks);
            WriteSections(text, item.Sections);
        }
    }

    private static void WriteKeywords(ListingText text, KwdGroup group)
    {
        text.Line(
            $"keywords [{group.Language}]{(group.Type is null ? string.Empty : $" {group.Type}")}{(group.Label is null ? string.Empty : $" \"{group.Label}\"")}: {group.Raw}",
            group.Source
        );
        using (text.Indent())
            foreach (var keyword in group.Kwds)
                text.Line($"- {keyword}");
    }

    private static void WriteSections(ListingText text, Seq<Section> sections)
    {
        foreach (var section in sections)
        {
            text.Line(
                $"section {section.Id}{(section.Label is null ? string.Empty : $" [{section.Label}]")}: {InlineListing.Of(section.Title)}{(section.SecType is null ? string.Empty : $" ({section.SecType})")}",
                section.Source
            );
            using (text.Indent())
            {
                BlockListing.Write(text, section.Blocks);
                WriteSections(text, section.Sections);
            }
        }
    }

    private static void WriteBack(ListingText text, Back back)
    {
        text.Line("== back");
        if (!back.Acknowledgements.IsEmpty)
            text.Line(back.AcknowledgementsTitle is { } title ? $"acknowledgements: {title}" : "acknowledgements");
        using (text.Indent())
            BlockListing.Write(text, back.Acknowledgements);
        WriteSections(text, back.Sections);
        BlockListing.Write(text, back.Others);
        foreach (var note in back.Notes)
        {
            text.Line($"{(note.Type == NoteType.Footnote ? "footnote" : "endnote")} {note.Id} [{note.Label}]", note.Source);
            using (text.Indent())
                BlockListing.Write(text, note.Blocks);
        }

        if (!back.References.References.IsEmpty)
            text.Line($"references{(back.References.Title is { } title ? $" \"{title}\"" : string.Empty)}", back.References.Source);
        using (text.Indent())
        {
            foreach (var (group, references) in back.References.Parts())
            {
                if (group is not null)
                    text.Line($"group \"{group.Title}\"", group.Source);
                foreach (var reference in references)
                    ReferenceListing.Write(text, reference);
            }
        }
    }
}
