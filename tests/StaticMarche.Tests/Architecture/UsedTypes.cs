using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace StaticMarche.Tests.Architecture;

/// <summary>The types behind a name of the metadata: of a generic type also its arguments, of a member the type that owns it.</summary>
internal sealed class UsedTypes(MetadataReader metadata) : ISignatureTypeProvider<ImmutableArray<UsedType>, object?>
{
    public IEnumerable<UsedType> Of(EntityHandle handle) =>
        handle.IsNil
            ? []
            : handle.Kind switch
            {
                HandleKind.TypeDefinition => GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
                HandleKind.TypeReference => GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
                HandleKind.TypeSpecification => GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
                HandleKind.FieldDefinition => Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
                HandleKind.MethodDefinition => Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
                HandleKind.MethodSpecification => OfMethod((MethodSpecificationHandle)handle),
                HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
                _ => [],
            };

    /// <summary>Of a nested type, the namespace of the type around it.</summary>
    public string NamespaceOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.IsNested ? NamespaceOf(type.GetDeclaringType()) : metadata.GetString(type.Namespace);
    }

    public ImmutableArray<UsedType> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [new UsedType(NamespaceOf(handle), null)];

    public ImmutableArray<UsedType> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0),
            HandleKind.AssemblyReference =>
            [
                new UsedType(reader.GetString(type.Namespace), AssemblyOf((AssemblyReferenceHandle)type.ResolutionScope)),
            ],
            _ => [],
        };
    }

    public ImmutableArray<UsedType> GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<UsedType> GetGenericInstantiation(
        ImmutableArray<UsedType> genericType,
        ImmutableArray<ImmutableArray<UsedType>> typeArguments
    ) => [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public ImmutableArray<UsedType> GetFunctionPointerType(MethodSignature<ImmutableArray<UsedType>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(type => type)];

    public ImmutableArray<UsedType> GetModifiedType(
        ImmutableArray<UsedType> modifier,
        ImmutableArray<UsedType> unmodifiedType,
        bool isRequired
    ) => unmodifiedType;

    public ImmutableArray<UsedType> GetArrayType(ImmutableArray<UsedType> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<UsedType> GetByReferenceType(ImmutableArray<UsedType> elementType) => elementType;

    public ImmutableArray<UsedType> GetPinnedType(ImmutableArray<UsedType> elementType) => elementType;

    public ImmutableArray<UsedType> GetPointerType(ImmutableArray<UsedType> elementType) => elementType;

    public ImmutableArray<UsedType> GetSZArrayType(ImmutableArray<UsedType> elementType) => elementType;

    public ImmutableArray<UsedType> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<UsedType> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<UsedType> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    private string AssemblyOf(AssemblyReferenceHandle handle) => metadata.GetString(metadata.GetAssemblyReference(handle).Name);

    private IEnumerable<UsedType> OfMethod(MethodSpecificationHandle handle)
    {
        var method = metadata.GetMethodSpecification(handle);
        return [.. Of(method.Method), .. method.DecodeSignature(this, null).SelectMany(argument => argument)];
    }
}
