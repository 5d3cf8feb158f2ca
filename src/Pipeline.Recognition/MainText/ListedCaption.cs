namespace Pipeline.Recognition.MainText;

/// <summary>A caption in a list of captions, with the notes that stand under it there.</summary>
internal sealed record ListedCaption(BodyItem Item, Caption Caption, List<BodyItem> Notes)
{
    /// <summary>Whether no object has it yet.</summary>
    public bool IsOpen => Item.Role == ItemRole.Listed;

    public FloatName Name => new(Caption.IsTable, Caption.Word, Caption.Number);

    public void SetRole(ItemRole role)
    {
        foreach (var item in Notes.Prepend(Item))
            item.Role = role;
    }
}
