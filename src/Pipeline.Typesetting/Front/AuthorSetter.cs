using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Front;

/// <summary>Sets the authors in a line of their own, where indexers look for them, then affiliations and addresses.</summary>
internal sealed class AuthorSetter(Workshop shop)
{
    // The mark of the corresponding author, where other authors' marks are numbers.
    private const string CorrespondingMark = "*";

    // Between a mark and the words it belongs to.
    private const string ThinSpace = "\u2009";

    private readonly ArticleMeta _meta = shop.Article.Meta;

    public void Set(Flow flow)
    {
        SetNames(flow);
        foreach (var aff in _meta.Affs)
            SetAffiliation(aff, flow);
        SetCorrespondence(flow);
        SetOrcids(flow);
        foreach (var note in _meta.AuthorNotes)
            AddLine(flow, note.Source, (setting, text) => shop.Inlines.Flatten(_meta.Printed(note), setting, text));
    }

    private void SetNames(Flow flow)
    {
        if (_meta.Contribs.IsEmpty)
            return;
        var style = shop.Design.Styles.Authors;
        var node = shop.Structure.Add(shop.Structure.Root, "P", _meta.Contribs[0].Source);
        var text = new ParagraphText();
        var setting = new InlineSetting(CharStyle.Of(style, shop.Article.Language), node, _meta.Contribs[0].Source);
        for (var index = 0; index < _meta.Contribs.Count; index++)
        {
            // A name is not torn apart at a line's end where that can be helped.
            var contrib = _meta.Contribs[index];
            shop.Inlines.AppendText(contrib.Printed.Replace(' ', '\u00A0'), setting, text);
            AppendMarks(contrib, setting, text);
            if (index < _meta.Contribs.Count - 1)
                shop.Inlines.AppendText(", ", setting, text);
        }

        flow.Space(style.SpaceBefore.Value);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, 0, shop.Design.Page.Measure.Value), setting.Source));
        flow.KeepWithNext();
        flow.Space(style.SpaceAfter.Value);
    }

    private void AppendMarks(Contrib contrib, InlineSetting setting, ParagraphText text)
    {
        var labels = string.Join(',', _meta.MarksOf(contrib));
        var raised = setting with { Style = setting.Style with { Position = ScriptPosition.Superscript } };
        if (labels.Length > 0)
            shop.Inlines.AppendText(labels, raised, text);
        if (ArticleMeta.IsMarkedCorresponding(contrib))
            shop.Inlines.AppendText(CorrespondingMark, setting, text);
    }

    private void SetAffiliation(Aff aff, Flow flow) =>
        AddLine(
            flow,
            aff.Source,
            (setting, text) =>
            {
                if (!string.IsNullOrEmpty(aff.Label))
                    shop.Inlines.AppendText(
                        aff.Label + ThinSpace,
                        setting with
                        {
                            Style = setting.Style with { Position = ScriptPosition.Superscript },
                        },
                        text
                    );
                shop.Inlines.AppendText(WordsOf(aff), setting, text);
            }
        );

    /// <summary>The address in its normalised parts where there are any; else as printed.</summary>
    private static string WordsOf(Aff aff)
    {
        if (string.IsNullOrEmpty(aff.Institution))
            return aff.Raw;
        return string.Join(", ", aff.Parts);
    }

    private void SetCorrespondence(Flow flow)
    {
        var shown = _meta.PrintedAddresses;
        if (shown.IsEmpty)
            return;
        var isMarked = ArticleMeta.IsMarkedCorresponding(shown[0]);
        AddLine(
            flow,
            shown[0].Source,
            (setting, text) =>
            {
                if (isMarked)
                    shop.Inlines.AppendText(CorrespondingMark + ThinSpace, setting, text);
                shop.Inlines.AppendText(shop.Word(isMarked ? Label.Corresponding : Label.Email) + ": ", setting, text);
                for (var index = 0; index < shown.Count; index++)
                {
                    if (index > 0)
                        shop.Inlines.AppendText(", ", setting, text);
                    shop.Inlines.AppendLink(shown[index].Email!, "mailto:" + shown[index].Email, shown[index].Display, setting, text);
                }
            }
        );
    }

    private void SetOrcids(Flow flow)
    {
        var holders = _meta.Contribs.Where(contrib => !string.IsNullOrWhiteSpace(contrib.Orcid)).ToList();
        if (holders.Count == 0)
            return;
        AddLine(
            flow,
            holders[0].Source,
            (setting, text) =>
            {
                shop.Inlines.AppendText("ORCID: ", setting, text);
                for (var index = 0; index < holders.Count; index++)
                {
                    if (index > 0)
                        shop.Inlines.AppendText("; ", setting, text);
                    if (_meta.Contribs.Count > 1)
                        shop.Inlines.AppendText(holders[index].Display + " ", setting, text);
                    var uri = holders[index].Orcid!.StartsWith("http", StringComparison.Ordinal)
                        ? holders[index].Orcid!
                        : "https://orcid.org/" + holders[index].Orcid;
                    shop.Inlines.AppendLink(uri, uri, "ORCID: " + holders[index].Display, setting, text);
                }
            }
        );
    }

    private void AddLine(Flow flow, SourceRef source, Action<InlineSetting, ParagraphText> fill)
    {
        var style = shop.Design.Styles.Affiliation;
        var node = shop.Structure.Add(shop.Structure.Root, "P", source);
        var text = new ParagraphText();
        fill(new InlineSetting(CharStyle.Of(style, shop.Article.Language), node, source), text);
        flow.Space(style.SpaceBefore.Value);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, 0, shop.Design.Page.Measure.Value), source));
        flow.Space(style.SpaceAfter.Value);
    }
}
