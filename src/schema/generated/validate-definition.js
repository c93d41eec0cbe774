/** Generated from schemas/pathway.schema.json by `npm run generate`; change the schema, not this file. */
const Ne=_,be={type:"object",additionalProperties:!1,required:["formatVersion","id","title"],properties:{$schema:{type:"\
string",maxLength:2e3},formatVersion:{type:"integer",const:1},id:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},
title:{type:"string",maxLength:500},summary:{type:"string",maxLength:5e3},includes:{type:"array",maxItems:2e4,items:{type:"\
string",maxLength:2e3}},ctid:{type:"string",maxLength:100},jurisdiction:{$ref:"jurisdiction"},period:{$ref:"period"},reviewed:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$",maxLength:10},steward:{type:"string",maxLength:200},sector:{$ref:"sector"},
livingWage:{$ref:"livingWage"},laborMarketEvidence:{type:"array",maxItems:2e4,items:{$ref:"laborMarketEvidence"}},occupations:{
type:"array",maxItems:2e4,items:{$ref:"occupation"}},partners:{type:"array",maxItems:2e4,items:{$ref:"partner"}},governance:{
$ref:"governance"},employerEngagement:{type:"array",maxItems:2e4,items:{$ref:"employerEngagement"}},credentials:{type:"a\
rray",maxItems:2e4,items:{$ref:"credential"}},programs:{type:"array",maxItems:2e4,items:{$ref:"program"}},entryPoints:{type:"\
array",maxItems:100,items:{$ref:"entryPoint"}},exitPoints:{type:"array",maxItems:100,items:{$ref:"exitPoint"}},supportServices:{
type:"array",maxItems:2e4,items:{$ref:"supportService"}},financialSupports:{type:"array",maxItems:2e4,items:{$ref:"finan\
cialSupport"}},assessments:{type:"array",maxItems:2e4,items:{$ref:"assessment"}},employmentServices:{type:"array",maxItems:2e4,
items:{$ref:"employmentService"}},workBasedLearning:{type:"array",maxItems:2e4,items:{$ref:"workBasedLearning"}},coEnrollment:{
type:"array",maxItems:2e4,items:{$ref:"coEnrollment"}},barriers:{type:"array",maxItems:2e4,items:{$ref:"barrier"}},improvement:{
$ref:"improvement"},exceptions:{type:"array",maxItems:2e4,items:{$ref:"exception"}},documents:{type:"array",maxItems:2e4,
items:{$ref:"paper"}},notes:{type:"string",maxLength:5e3}},$id:"validateDefinition"},ye=Object.prototype.hasOwnProperty,
fe=new RegExp("^[a-z0-9][a-z0-9-]*$","u"),de=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function ee(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const f=e;for(const i in r)if(!(i===
"state"||i==="scope"||i==="region"||i==="workforceAreas"||i==="notes")){return ee.errors=[0],!1;break}if(f===e){if(r.state!==
void 0){let i=r.state;const t=e;if(e===t)if(typeof i=="string"){if(i.length>100)return ee.errors=[0],!1}else return ee.errors=
[0],!1;var s=t===e}else var s=!0;if(s){if(r.scope!==void 0){let i=r.scope;const t=e;if(typeof i!="string")return ee.errors=
[0],!1;if(!(i==="state"||i==="regional"||i==="local"))return ee.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.region!==
void 0){let i=r.region;const t=e;if(e===t)if(typeof i=="string"){if(i.length>500)return ee.errors=[0],!1}else return ee.
errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.workforceAreas!==void 0){let i=r.workforceAreas;const t=e;if(e===t)if(Array.
isArray(i)){if(i.length>2e4)return ee.errors=[0],!1;{var g=!0;const l=i.length;for(let a=0;a<l;a++){let d=i[a];const v=e;
if(e===v)if(typeof d=="string"){if(d.length>5e3)return ee.errors=[0],!1}else return ee.errors=[0],!1;var g=v===e;if(!g)break}}}else
return ee.errors=[0],!1;var s=t===e}else var s=!0;if(s)if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i==
"string"){if(i.length>5e3)return ee.errors=[0],!1}else return ee.errors=[0],!1;var s=t===e}else var s=!0}}}}}else return ee.
errors=[0],!1;return ee.errors=o,e===0}function se(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f===
"start"||f==="end"||f==="notes")){return se.errors=[0],!1;break}if(g===e){if(r.start!==void 0){let f=r.start;const i=e;if(e===
i)if(typeof f=="string"){if(f.length>10)return se.errors=[0],!1;if(!de.test(f))return se.errors=[0],!1}else return se.errors=
[0],!1;var s=i===e}else var s=!0;if(s){if(r.end!==void 0){let f=r.end;const i=e;if(e===i)if(typeof f=="string"){if(f.length>
10)return se.errors=[0],!1;if(!de.test(f))return se.errors=[0],!1}else return se.errors=[0],!1;var s=i===e}else var s=!0;
if(s)if(r.notes!==void 0){let f=r.notes;const i=e;if(e===i)if(typeof f=="string"){if(f.length>5e3)return se.errors=[0],!1}else
return se.errors=[0],!1;var s=i===e}else var s=!0}}}else return se.errors=[0],!1;return se.errors=o,e===0}function U(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const i=e;for(const t in r)if(!(t==="\
name"||t==="careerCluster"||t==="naics"||t==="occupationGroups"||t==="notes")){return U.errors=[0],!1;break}if(i===e){if(r.
name!==void 0){let t=r.name;const n=e;if(e===n)if(typeof t=="string"){if(t.length>500)return U.errors=[0],!1}else return U.
errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.careerCluster!==void 0){let t=r.careerCluster;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>200)return U.errors=[0],!1}else return U.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.naics!==
void 0){let t=r.naics;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return U.errors=[0],!1;{var g=!0;const a=t.
length;for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>100)return U.errors=[0],!1}else
return U.errors=[0],!1;var g=y===e;if(!g)break}}}else return U.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.occupationGroups!==
void 0){let t=r.occupationGroups;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return U.errors=[0],!1;{var f=!0;
const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>100)return U.errors=
[0],!1}else return U.errors=[0],!1;var f=y===e;if(!f)break}}}else return U.errors=[0],!1;var s=n===e}else var s=!0;if(s)
if(r.notes!==void 0){let t=r.notes;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return U.errors=[0],!1}else
return U.errors=[0],!1;var s=n===e}else var s=!0}}}}}else return U.errors=[0],!1;return U.errors=o,e===0}function J(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f==="\
hourly"||f==="annual"||f==="household"||f==="evidence"||f==="year"||f==="region"||f==="notes")){return J.errors=[0],!1;break}
if(g===e){if(r.hourly!==void 0){let f=r.hourly;const i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return J.
errors=[0],!1}else return J.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.annual!==void 0){let f=r.annual;const i=e;
if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return J.errors=[0],!1}else return J.errors=[0],!1;var s=i===
e}else var s=!0;if(s){if(r.household!==void 0){let f=r.household;const i=e;if(e===i)if(typeof f=="string"){if(f.length>500)
return J.errors=[0],!1}else return J.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.evidence!==void 0){let f=r.evidence;
const i=e;if(e===i)if(typeof f=="string"){if(f.length>200)return J.errors=[0],!1}else return J.errors=[0],!1;var s=i===e}else
var s=!0;if(s){if(r.year!==void 0){let f=r.year;const i=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return J.
errors=[0],!1;if(e===i&&typeof f=="number"&&isFinite(f)){if(f>2100||isNaN(f))return J.errors=[0],!1;if(f<1990||isNaN(f))
return J.errors=[0],!1}var s=i===e}else var s=!0;if(s){if(r.region!==void 0){let f=r.region;const i=e;if(e===i)if(typeof f==
"string"){if(f.length>500)return J.errors=[0],!1}else return J.errors=[0],!1;var s=i===e}else var s=!0;if(s)if(r.notes!==
void 0){let f=r.notes;const i=e;if(e===i)if(typeof f=="string"){if(f.length>5e3)return J.errors=[0],!1}else return J.errors=
[0],!1;var s=i===e}else var s=!0}}}}}}}else return J.errors=[0],!1;return J.errors=o,e===0}const xe={type:"object",additionalProperties:!1,
required:["id","kind","source"],properties:{id:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},kind:{type:"\
string",enum:["wages","projections","job-postings","employer-survey","cost-of-living"]},scope:{type:"string",enum:["nati\
onal","state","regional","local"]},source:{type:"string",maxLength:5e3},url:{type:"string",maxLength:2e3},asOf:{type:"st\
ring",pattern:"^\\d{4}-\\d{2}-\\d{2}$",maxLength:10},year:{type:"integer",minimum:1990,maximum:2100},region:{type:"strin\
g",maxLength:500},period:{$ref:"period"},employers:{type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},informs:{
type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},notes:{type:"string",maxLength:5e3}},$id:"laborMarketEvid\
ence"};function L(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||
r.kind===void 0&&(i="kind")||r.source===void 0&&(i="source"))return L.errors=[0],!1;{const t=e;for(const n in r)if(!ye.call(
xe.properties,n)){return L.errors=[0],!1;break}if(t===e){if(r.id!==void 0){let n=r.id;const l=e;if(e===l)if(typeof n=="s\
tring"){if(n.length>100)return L.errors=[0],!1;if(!fe.test(n))return L.errors=[0],!1}else return L.errors=[0],!1;var s=l===
e}else var s=!0;if(s){if(r.kind!==void 0){let n=r.kind;const l=e;if(typeof n!="string")return L.errors=[0],!1;if(!(n==="\
wages"||n==="projections"||n==="job-postings"||n==="employer-survey"||n==="cost-of-living"))return L.errors=[0],!1;var s=l===
e}else var s=!0;if(s){if(r.scope!==void 0){let n=r.scope;const l=e;if(typeof n!="string")return L.errors=[0],!1;if(!(n===
"national"||n==="state"||n==="regional"||n==="local"))return L.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.source!==
void 0){let n=r.source;const l=e;if(e===l)if(typeof n=="string"){if(n.length>5e3)return L.errors=[0],!1}else return L.errors=
[0],!1;var s=l===e}else var s=!0;if(s){if(r.url!==void 0){let n=r.url;const l=e;if(e===l)if(typeof n=="string"){if(n.length>
2e3)return L.errors=[0],!1}else return L.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.asOf!==void 0){let n=r.asOf;
const l=e;if(e===l)if(typeof n=="string"){if(n.length>10)return L.errors=[0],!1;if(!de.test(n))return L.errors=[0],!1}else
return L.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.year!==void 0){let n=r.year;const l=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[0],!1;if(e===l&&typeof n=="number"&&isFinite(n)){if(n>2100||isNaN(n))return L.
errors=[0],!1;if(n<1990||isNaN(n))return L.errors=[0],!1}var s=l===e}else var s=!0;if(s){if(r.region!==void 0){let n=r.region;
const l=e;if(e===l)if(typeof n=="string"){if(n.length>500)return L.errors=[0],!1}else return L.errors=[0],!1;var s=l===e}else
var s=!0;if(s){if(r.period!==void 0){const n=e;se(r.period)||(o=o===null?se.errors:o.concat(se.errors),e=o.length);var s=n===
e}else var s=!0;if(s){if(r.employers!==void 0){let n=r.employers;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)
return L.errors=[0],!1;{var g=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="strin\
g"){if(y.length>200)return L.errors=[0],!1}else return L.errors=[0],!1;var g=u===e;if(!g)break}}}else return L.errors=[0],
!1;var s=l===e}else var s=!0;if(s){if(r.informs!==void 0){let n=r.informs;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>
2e4)return L.errors=[0],!1;{var f=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="s\
tring"){if(y.length>200)return L.errors=[0],!1}else return L.errors=[0],!1;var f=u===e;if(!f)break}}}else return L.errors=
[0],!1;var s=l===e}else var s=!0;if(s)if(r.notes!==void 0){let n=r.notes;const l=e;if(e===l)if(typeof n=="string"){if(n.
length>5e3)return L.errors=[0],!1}else return L.errors=[0],!1;var s=l===e}else var s=!0}}}}}}}}}}}}}else return L.errors=
[0],!1;return L.errors=o,e===0}const ke={type:"object",additionalProperties:!1,required:["id","title"],properties:{id:{type:"\
string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},title:{type:"string",maxLength:500},soc:{type:"string",maxLength:100},
onet:{type:"string",maxLength:100},cluster:{type:"string",maxLength:500},level:{type:"integer",minimum:0,maximum:20},wage:{
$ref:"wage"},demand:{$ref:"demand"},notes:{type:"string",maxLength:5e3}},$id:"occupation"};function X(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f==="\
hourly"||f==="annual"||f==="evidence"||f==="year"||f==="region"||f==="notes")){return X.errors=[0],!1;break}if(g===e){if(r.
hourly!==void 0){let f=r.hourly;const i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return X.errors=
[0],!1}else return X.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.annual!==void 0){let f=r.annual;const i=e;if(e===
i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return X.errors=[0],!1}else return X.errors=[0],!1;var s=i===e}else
var s=!0;if(s){if(r.evidence!==void 0){let f=r.evidence;const i=e;if(e===i)if(typeof f=="string"){if(f.length>200)return X.
errors=[0],!1}else return X.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.year!==void 0){let f=r.year;const i=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return X.errors=[0],!1;if(e===i&&typeof f=="number"&&isFinite(f)){if(f>2100||isNaN(
f))return X.errors=[0],!1;if(f<1990||isNaN(f))return X.errors=[0],!1}var s=i===e}else var s=!0;if(s){if(r.region!==void 0){
let f=r.region;const i=e;if(e===i)if(typeof f=="string"){if(f.length>500)return X.errors=[0],!1}else return X.errors=[0],
!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){let f=r.notes;const i=e;if(e===i)if(typeof f=="string"){if(f.length>
5e3)return X.errors=[0],!1}else return X.errors=[0],!1;var s=i===e}else var s=!0}}}}}}else return X.errors=[0],!1;return X.
errors=o,e===0}function ae(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f===
"inDemand"||f==="highSkill"||f==="highWage"||f==="evidence"||f==="notes")){return ae.errors=[0],!1;break}if(g===e){if(r.
inDemand!==void 0){const f=e;if(typeof r.inDemand!="boolean")return ae.errors=[0],!1;var s=f===e}else var s=!0;if(s){if(r.
highSkill!==void 0){const f=e;if(typeof r.highSkill!="boolean")return ae.errors=[0],!1;var s=f===e}else var s=!0;if(s){if(r.
highWage!==void 0){const f=e;if(typeof r.highWage!="boolean")return ae.errors=[0],!1;var s=f===e}else var s=!0;if(s){if(r.
evidence!==void 0){let f=r.evidence;const i=e;if(e===i)if(typeof f=="string"){if(f.length>200)return ae.errors=[0],!1}else
return ae.errors=[0],!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){let f=r.notes;const i=e;if(e===i)if(typeof f==
"string"){if(f.length>5e3)return ae.errors=[0],!1}else return ae.errors=[0],!1;var s=i===e}else var s=!0}}}}}else return ae.
errors=[0],!1;return ae.errors=o,e===0}function D(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let g;if(r.id===void 0&&(g="id")||r.title===void 0&&(g="title"))return D.errors=[0],!1;{const f=e;for(const i in r)if(!ye.
call(ke.properties,i)){return D.errors=[0],!1;break}if(f===e){if(r.id!==void 0){let i=r.id;const t=e;if(e===t)if(typeof i==
"string"){if(i.length>100)return D.errors=[0],!1;if(!fe.test(i))return D.errors=[0],!1}else return D.errors=[0],!1;var s=t===
e}else var s=!0;if(s){if(r.title!==void 0){let i=r.title;const t=e;if(e===t)if(typeof i=="string"){if(i.length>500)return D.
errors=[0],!1}else return D.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.soc!==void 0){let i=r.soc;const t=e;if(e===
t)if(typeof i=="string"){if(i.length>100)return D.errors=[0],!1}else return D.errors=[0],!1;var s=t===e}else var s=!0;if(s){
if(r.onet!==void 0){let i=r.onet;const t=e;if(e===t)if(typeof i=="string"){if(i.length>100)return D.errors=[0],!1}else return D.
errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.cluster!==void 0){let i=r.cluster;const t=e;if(e===t)if(typeof i=="st\
ring"){if(i.length>500)return D.errors=[0],!1}else return D.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.level!==void 0){
let i=r.level;const t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[0],!1;if(e===t&&typeof i==
"number"&&isFinite(i)){if(i>20||isNaN(i))return D.errors=[0],!1;if(i<0||isNaN(i))return D.errors=[0],!1}var s=t===e}else
var s=!0;if(s){if(r.wage!==void 0){const i=e;X(r.wage)||(o=o===null?X.errors:o.concat(X.errors),e=o.length);var s=i===e}else
var s=!0;if(s){if(r.demand!==void 0){const i=e;ae(r.demand)||(o=o===null?ae.errors:o.concat(ae.errors),e=o.length);var s=i===
e}else var s=!0;if(s)if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return D.
errors=[0],!1}else return D.errors=[0],!1;var s=t===e}else var s=!0}}}}}}}}}}else return D.errors=[0],!1;return D.errors=
o,e===0}const Ae={type:"object",additionalProperties:!1,required:["id","name","kind"],properties:{id:{type:"string",pattern:"\
^[a-z0-9][a-z0-9-]*$",maxLength:100},name:{type:"string",maxLength:500},kind:{type:"string",enum:["school-district","com\
munity-college","university","training-provider","adult-education-provider","workforce-board","workforce-agency","state-\
agency","human-services-agency","corrections","community-organization","employer","employer-association","labor-organiza\
tion","economic-development","other"]},systems:{type:"array",maxItems:2e4,items:{type:"string",enum:["secondary","postse\
condary","adult-education","career-and-technical-education","workforce-training"]}},administers:{type:"array",maxItems:2e4,
items:{type:"string",maxLength:200}},naics:{type:"array",maxItems:2e4,items:{type:"string",maxLength:100}},agreement:{$ref:"\
agreement"},url:{type:"string",maxLength:2e3},notes:{type:"string",maxLength:5e3}},$id:"partner"};function re(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f===
"kind"||f==="signed"||f==="expires"||f==="url"||f==="notes")){return re.errors=[0],!1;break}if(g===e){if(r.kind!==void 0){
let f=r.kind;const i=e;if(e===i)if(typeof f=="string"){if(f.length>200)return re.errors=[0],!1}else return re.errors=[0],
!1;var s=i===e}else var s=!0;if(s){if(r.signed!==void 0){let f=r.signed;const i=e;if(e===i)if(typeof f=="string"){if(f.length>
10)return re.errors=[0],!1;if(!de.test(f))return re.errors=[0],!1}else return re.errors=[0],!1;var s=i===e}else var s=!0;
if(s){if(r.expires!==void 0){let f=r.expires;const i=e;if(e===i)if(typeof f=="string"){if(f.length>10)return re.errors=[
0],!1;if(!de.test(f))return re.errors=[0],!1}else return re.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.url!==void 0){
let f=r.url;const i=e;if(e===i)if(typeof f=="string"){if(f.length>2e3)return re.errors=[0],!1}else return re.errors=[0],
!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){let f=r.notes;const i=e;if(e===i)if(typeof f=="string"){if(f.length>
5e3)return re.errors=[0],!1}else return re.errors=[0],!1;var s=i===e}else var s=!0}}}}}else return re.errors=[0],!1;return re.
errors=o,e===0}function z(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.id===void 0&&
(t="id")||r.name===void 0&&(t="name")||r.kind===void 0&&(t="kind"))return z.errors=[0],!1;{const n=e;for(const l in r)if(!ye.
call(Ae.properties,l)){return z.errors=[0],!1;break}if(n===e){if(r.id!==void 0){let l=r.id;const a=e;if(e===a)if(typeof l==
"string"){if(l.length>100)return z.errors=[0],!1;if(!fe.test(l))return z.errors=[0],!1}else return z.errors=[0],!1;var s=a===
e}else var s=!0;if(s){if(r.name!==void 0){let l=r.name;const a=e;if(e===a)if(typeof l=="string"){if(l.length>500)return z.
errors=[0],!1}else return z.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.kind!==void 0){let l=r.kind;const a=e;if(typeof l!=
"string")return z.errors=[0],!1;if(!(l==="school-district"||l==="community-college"||l==="university"||l==="training-pro\
vider"||l==="adult-education-provider"||l==="workforce-board"||l==="workforce-agency"||l==="state-agency"||l==="human-se\
rvices-agency"||l==="corrections"||l==="community-organization"||l==="employer"||l==="employer-association"||l==="labor-\
organization"||l==="economic-development"||l==="other"))return z.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.systems!==
void 0){let l=r.systems;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return z.errors=[0],!1;{var g=!0;const v=l.
length;for(let y=0;y<v;y++){let u=l[y];const c=e;if(typeof u!="string")return z.errors=[0],!1;if(!(u==="secondary"||u===
"postsecondary"||u==="adult-education"||u==="career-and-technical-education"||u==="workforce-training"))return z.errors=
[0],!1;var g=c===e;if(!g)break}}}else return z.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.administers!==void 0){
let l=r.administers;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return z.errors=[0],!1;{var f=!0;const v=l.length;
for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.length>200)return z.errors=[0],!1}else return z.
errors=[0],!1;var f=c===e;if(!f)break}}}else return z.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.naics!==void 0){
let l=r.naics;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return z.errors=[0],!1;{var i=!0;const v=l.length;
for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.length>100)return z.errors=[0],!1}else return z.
errors=[0],!1;var i=c===e;if(!i)break}}}else return z.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.agreement!==void 0){
const l=e;re(r.agreement)||(o=o===null?re.errors:o.concat(re.errors),e=o.length);var s=l===e}else var s=!0;if(s){if(r.url!==
void 0){let l=r.url;const a=e;if(e===a)if(typeof l=="string"){if(l.length>2e3)return z.errors=[0],!1}else return z.errors=
[0],!1;var s=a===e}else var s=!0;if(s)if(r.notes!==void 0){let l=r.notes;const a=e;if(e===a)if(typeof l=="string"){if(l.
length>5e3)return z.errors=[0],!1}else return z.errors=[0],!1;var s=a===e}else var s=!0}}}}}}}}}}else return z.errors=[0],
!1;return z.errors=o,e===0}function W(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const i=e;for(const t in r)if(!(t==="\
body"||t==="members"||t==="chair"||t==="meets"||t==="lastMet"||t==="responsibilities"||t==="notes")){return W.errors=[0],
!1;break}if(i===e){if(r.body!==void 0){let t=r.body;const n=e;if(e===n)if(typeof t=="string"){if(t.length>500)return W.errors=
[0],!1}else return W.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.members!==void 0){let t=r.members;const n=e;if(e===
n)if(Array.isArray(t)){if(t.length>2e4)return W.errors=[0],!1;{var g=!0;const a=t.length;for(let d=0;d<a;d++){let v=t[d];
const y=e;if(e===y)if(typeof v=="string"){if(v.length>200)return W.errors=[0],!1}else return W.errors=[0],!1;var g=y===e;
if(!g)break}}}else return W.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.chair!==void 0){let t=r.chair;const n=e;if(e===
n)if(typeof t=="string"){if(t.length>200)return W.errors=[0],!1}else return W.errors=[0],!1;var s=n===e}else var s=!0;if(s){
if(r.meets!==void 0){let t=r.meets;const n=e;if(typeof t!="string")return W.errors=[0],!1;if(!(t==="continuous"||t==="we\
ekly"||t==="biweekly"||t==="monthly"||t==="bimonthly"||t==="quarterly"||t==="semiannual"||t==="annual"||t==="biennial"||
t==="once"))return W.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.lastMet!==void 0){let t=r.lastMet;const n=e;if(e===
n)if(typeof t=="string"){if(t.length>10)return W.errors=[0],!1;if(!de.test(t))return W.errors=[0],!1}else return W.errors=
[0],!1;var s=n===e}else var s=!0;if(s){if(r.responsibilities!==void 0){let t=r.responsibilities;const n=e;if(e===n)if(Array.
isArray(t)){if(t.length>2e4)return W.errors=[0],!1;{var f=!0;const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;
if(e===y)if(typeof v=="string"){if(v.length>200)return W.errors=[0],!1}else return W.errors=[0],!1;var f=y===e;if(!f)break}}}else
return W.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){let t=r.notes;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>5e3)return W.errors=[0],!1}else return W.errors=[0],!1;var s=n===e}else var s=!0}}}}}}}else return W.
errors=[0],!1;return W.errors=o,e===0}function T(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.employer===void 0&&(g="emp\
loyer")||r.stage===void 0&&(g="stage"))return T.errors=[0],!1;{const f=e;for(const i in r)if(!(i==="employer"||i==="stag\
e"||i==="activity"||i==="frequency"||i==="last"||i==="leads"||i==="notes")){return T.errors=[0],!1;break}if(f===e){if(r.
employer!==void 0){let i=r.employer;const t=e;if(e===t)if(typeof i=="string"){if(i.length>200)return T.errors=[0],!1}else
return T.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.stage!==void 0){let i=r.stage;const t=e;if(e===t)if(typeof i==
"string"){if(i.length>200)return T.errors=[0],!1}else return T.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.activity!==
void 0){let i=r.activity;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return T.errors=[0],!1}else return T.
errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.frequency!==void 0){let i=r.frequency;const t=e;if(typeof i!="string")
return T.errors=[0],!1;if(!(i==="continuous"||i==="weekly"||i==="biweekly"||i==="monthly"||i==="bimonthly"||i==="quarter\
ly"||i==="semiannual"||i==="annual"||i==="biennial"||i==="once"))return T.errors=[0],!1;var s=t===e}else var s=!0;if(s){
if(r.last!==void 0){let i=r.last;const t=e;if(e===t)if(typeof i=="string"){if(i.length>10)return T.errors=[0],!1;if(!de.
test(i))return T.errors=[0],!1}else return T.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.leads!==void 0){const i=e;
if(typeof r.leads!="boolean")return T.errors=[0],!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){let i=r.notes;const t=e;
if(e===t)if(typeof i=="string"){if(i.length>5e3)return T.errors=[0],!1}else return T.errors=[0],!1;var s=t===e}else var s=!0}}}}}}}}else
return T.errors=[0],!1;return T.errors=o,e===0}const Le={type:"object",additionalProperties:!1,required:["id","title","k\
ind"],properties:{id:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},title:{type:"string",maxLength:500},kind:{
type:"string",enum:["secondary-diploma","secondary-equivalency","certificate","certification","license","apprenticeship-\
completion","associate-degree","baccalaureate-degree","work-readiness-certificate","safety-card","pre-apprenticeship","b\
adge"]},issuer:{type:"string",maxLength:500},recognizedBy:{type:"array",maxItems:2e4,items:{type:"string",maxLength:5e3}},
scope:{type:"string",enum:["national","state","local","employer"]},requiredBy:{type:"array",maxItems:2e4,items:{type:"st\
ring",maxLength:5e3}},stacksInto:{type:"array",maxItems:2e4,items:{$ref:"stackStep"}},ctid:{type:"string",maxLength:100},
url:{type:"string",maxLength:2e3},notes:{type:"string",maxLength:5e3}},$id:"credential"};function ue(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.credential===void 0&&(g="\
credential"))return ue.errors=[0],!1;{const f=e;for(const i in r)if(!(i==="credential"||i==="creditHours"||i==="notes")){
return ue.errors=[0],!1;break}if(f===e){if(r.credential!==void 0){let i=r.credential;const t=e;if(e===t)if(typeof i=="st\
ring"){if(i.length>200)return ue.errors=[0],!1}else return ue.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.creditHours!==
void 0){let i=r.creditHours;const t=e;if(e===t)if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i))return ue.errors=[0],
!1}else return ue.errors=[0],!1;var s=t===e}else var s=!0;if(s)if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i==
"string"){if(i.length>5e3)return ue.errors=[0],!1}else return ue.errors=[0],!1;var s=t===e}else var s=!0}}}}else return ue.
errors=[0],!1;return ue.errors=o,e===0}function w(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let t;if(r.id===void 0&&(t="id")||r.title===void 0&&(t="title")||r.kind===void 0&&(t="kind"))return w.errors=[0],!1;{const n=e;
for(const l in r)if(!ye.call(Le.properties,l)){return w.errors=[0],!1;break}if(n===e){if(r.id!==void 0){let l=r.id;const a=e;
if(e===a)if(typeof l=="string"){if(l.length>100)return w.errors=[0],!1;if(!fe.test(l))return w.errors=[0],!1}else return w.
errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.title!==void 0){let l=r.title;const a=e;if(e===a)if(typeof l=="string"){
if(l.length>500)return w.errors=[0],!1}else return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.kind!==void 0){let l=r.
kind;const a=e;if(typeof l!="string")return w.errors=[0],!1;if(!(l==="secondary-diploma"||l==="secondary-equivalency"||l===
"certificate"||l==="certification"||l==="license"||l==="apprenticeship-completion"||l==="associate-degree"||l==="baccala\
ureate-degree"||l==="work-readiness-certificate"||l==="safety-card"||l==="pre-apprenticeship"||l==="badge"))return w.errors=
[0],!1;var s=a===e}else var s=!0;if(s){if(r.issuer!==void 0){let l=r.issuer;const a=e;if(e===a)if(typeof l=="string"){if(l.
length>500)return w.errors=[0],!1}else return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.recognizedBy!==void 0){
let l=r.recognizedBy;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return w.errors=[0],!1;{var g=!0;const v=l.
length;for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.length>5e3)return w.errors=[0],!1}else
return w.errors=[0],!1;var g=c===e;if(!g)break}}}else return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.scope!==
void 0){let l=r.scope;const a=e;if(typeof l!="string")return w.errors=[0],!1;if(!(l==="national"||l==="state"||l==="loca\
l"||l==="employer"))return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.requiredBy!==void 0){let l=r.requiredBy;
const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return w.errors=[0],!1;{var f=!0;const v=l.length;for(let y=0;y<
v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.length>5e3)return w.errors=[0],!1}else return w.errors=
[0],!1;var f=c===e;if(!f)break}}}else return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.stacksInto!==void 0){let l=r.
stacksInto;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return w.errors=[0],!1;{var i=!0;const v=l.length;for(let y=0;y<
v;y++){const u=e;ue(l[y])||(o=o===null?ue.errors:o.concat(ue.errors),e=o.length);var i=u===e;if(!i)break}}}else return w.
errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.ctid!==void 0){let l=r.ctid;const a=e;if(e===a)if(typeof l=="string"){
if(l.length>100)return w.errors=[0],!1}else return w.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.url!==void 0){let l=r.
url;const a=e;if(e===a)if(typeof l=="string"){if(l.length>2e3)return w.errors=[0],!1}else return w.errors=[0],!1;var s=a===
e}else var s=!0;if(s)if(r.notes!==void 0){let l=r.notes;const a=e;if(e===a)if(typeof l=="string"){if(l.length>5e3)return w.
errors=[0],!1}else return w.errors=[0],!1;var s=a===e}else var s=!0}}}}}}}}}}}}else return w.errors=[0],!1;return w.errors=
o,e===0}const $e={type:"object",additionalProperties:!1,required:["id","title","provider","level"],properties:{id:{type:"\
string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},title:{type:"string",maxLength:500},summary:{type:"string",maxLength:5e3},
url:{type:"string",maxLength:2e3},length:{$ref:"programLength"},cost:{type:"number",minimum:0},provider:{type:"string",maxLength:200},
system:{type:"string",enum:["secondary","postsecondary","adult-education","career-and-technical-education","workforce-tr\
aining"]},level:{type:"integer",minimum:0,maximum:20},cip:{type:"string",maxLength:100},ctid:{type:"string",maxLength:100},
audience:{type:"array",maxItems:2e4,items:{type:"string",enum:["youth","adults"]}},creditHours:{type:"number",minimum:0},
courses:{type:"array",maxItems:2e4,items:{$ref:"course"}},requires:{type:"array",maxItems:2e4,items:{$ref:"requiredCrede\
ntial"}},awards:{type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},preparesFor:{type:"array",maxItems:2e4,items:{
type:"string",maxLength:200}},next:{type:"array",maxItems:2e4,items:{$ref:"nextProgram"}},onward:{type:"array",maxItems:2e4,
items:{$ref:"onwardOption"}},registeredApprenticeship:{$ref:"registeredApprenticeship"},instruction:{$ref:"instruction"},
delivery:{$ref:"delivery"},acceleration:{type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},notes:{type:"str\
ing",maxLength:5e3}},$id:"program"};function ve(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f===
"weeks"||f==="clockHours"||f==="notes")){return ve.errors=[0],!1;break}if(g===e){if(r.weeks!==void 0){let f=r.weeks;const i=e;
if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return ve.errors=[0],!1}else return ve.errors=[0],!1;var s=i===
e}else var s=!0;if(s){if(r.clockHours!==void 0){let f=r.clockHours;const i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){
if(f<0||isNaN(f))return ve.errors=[0],!1}else return ve.errors=[0],!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){
let f=r.notes;const i=e;if(e===i)if(typeof f=="string"){if(f.length>5e3)return ve.errors=[0],!1}else return ve.errors=[0],
!1;var s=i===e}else var s=!0}}}else return ve.errors=[0],!1;return ve.errors=o,e===0}function te(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.title===void 0&&(g="title"))
return te.errors=[0],!1;{const f=e;for(const i in r)if(!(i==="code"||i==="title"||i==="creditHours"||i==="notes")){return te.
errors=[0],!1;break}if(f===e){if(r.code!==void 0){let i=r.code;const t=e;if(e===t)if(typeof i=="string"){if(i.length>100)
return te.errors=[0],!1}else return te.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.title!==void 0){let i=r.title;
const t=e;if(e===t)if(typeof i=="string"){if(i.length>500)return te.errors=[0],!1}else return te.errors=[0],!1;var s=t===
e}else var s=!0;if(s){if(r.creditHours!==void 0){let i=r.creditHours;const t=e;if(e===t)if(typeof i=="number"&&isFinite(
i)){if(i<0||isNaN(i))return te.errors=[0],!1}else return te.errors=[0],!1;var s=t===e}else var s=!0;if(s)if(r.notes!==void 0){
let i=r.notes;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return te.errors=[0],!1}else return te.errors=[0],
!1;var s=t===e}else var s=!0}}}}}else return te.errors=[0],!1;return te.errors=o,e===0}function le(r){let o=null,e=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r)))return le.errors=[0],!1;
if(e===0){if(typeof r=="string"&&r.length>200)return le.errors=[0],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){
let g;if(r.anyOf===void 0&&(g="anyOf"))return le.errors=[0],!1;{const f=e;for(const i in r)if(i!=="anyOf"){return le.errors=
[0],!1;break}if(f===e&&r.anyOf!==void 0){let i=r.anyOf;if(e===e)if(Array.isArray(i)){if(i.length>2e4)return le.errors=[0],
!1;{var s=!0;const n=i.length;for(let l=0;l<n;l++){let a=i[l];const d=e;if(e===d)if(typeof a=="string"){if(a.length>200)
return le.errors=[0],!1}else return le.errors=[0],!1;var s=d===e;if(!s)break}}}else return le.errors=[0],!1}}}}return le.
errors=o,e===0}function ie(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.program===void 0&&(g="pro\
gram"))return ie.errors=[0],!1;{const f=e;for(const i in r)if(!(i==="program"||i==="articulation"||i==="creditHours"||i===
"notes")){return ie.errors=[0],!1;break}if(f===e){if(r.program!==void 0){let i=r.program;const t=e;if(e===t)if(typeof i==
"string"){if(i.length>200)return ie.errors=[0],!1}else return ie.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.articulation!==
void 0){let i=r.articulation;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return ie.errors=[0],!1}else return ie.
errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.creditHours!==void 0){let i=r.creditHours;const t=e;if(e===t)if(typeof i==
"number"&&isFinite(i)){if(i<0||isNaN(i))return ie.errors=[0],!1}else return ie.errors=[0],!1;var s=t===e}else var s=!0;if(s)
if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return ie.errors=[0],!1}else
return ie.errors=[0],!1;var s=t===e}else var s=!0}}}}}else return ie.errors=[0],!1;return ie.errors=o,e===0}const Ie={type:"\
object",additionalProperties:!1,required:["kind"],properties:{kind:{type:"string",enum:["certificate","certification","l\
icense","registered-apprenticeship","associate-degree","baccalaureate-degree","graduate-degree"]},title:{type:"string",maxLength:500},
provider:{type:"string",maxLength:500},program:{type:"string",maxLength:200},articulation:{type:"string",maxLength:5e3},
creditHours:{type:"number",minimum:0},registeredApprenticeship:{$ref:"registeredApprenticeship"},url:{type:"string",maxLength:2e3},
notes:{type:"string",maxLength:5e3}},$id:"onwardOption"};function Q(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const g=e;for(const f in r)if(!(f==="\
sponsor"||f==="registrationNumber"||f==="occupationCode"||f==="onTheJobHours"||f==="relatedInstructionHours"||f==="notes")){
return Q.errors=[0],!1;break}if(g===e){if(r.sponsor!==void 0){let f=r.sponsor;const i=e;if(e===i)if(typeof f=="string"){
if(f.length>500)return Q.errors=[0],!1}else return Q.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.registrationNumber!==
void 0){let f=r.registrationNumber;const i=e;if(e===i)if(typeof f=="string"){if(f.length>100)return Q.errors=[0],!1}else
return Q.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.occupationCode!==void 0){let f=r.occupationCode;const i=e;if(e===
i)if(typeof f=="string"){if(f.length>100)return Q.errors=[0],!1}else return Q.errors=[0],!1;var s=i===e}else var s=!0;if(s){
if(r.onTheJobHours!==void 0){let f=r.onTheJobHours;const i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(
f))return Q.errors=[0],!1}else return Q.errors=[0],!1;var s=i===e}else var s=!0;if(s){if(r.relatedInstructionHours!==void 0){
let f=r.relatedInstructionHours;const i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f))return Q.errors=
[0],!1}else return Q.errors=[0],!1;var s=i===e}else var s=!0;if(s)if(r.notes!==void 0){let f=r.notes;const i=e;if(e===i)
if(typeof f=="string"){if(f.length>5e3)return Q.errors=[0],!1}else return Q.errors=[0],!1;var s=i===e}else var s=!0}}}}}}else
return Q.errors=[0],!1;return Q.errors=o,e===0}function V(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.kind===void 0&&(g="kind"))return V.errors=[0],!1;{const f=e;for(const i in r)if(!ye.call(Ie.properties,i)){
return V.errors=[0],!1;break}if(f===e){if(r.kind!==void 0){let i=r.kind;const t=e;if(typeof i!="string")return V.errors=
[0],!1;if(!(i==="certificate"||i==="certification"||i==="license"||i==="registered-apprenticeship"||i==="associate-degre\
e"||i==="baccalaureate-degree"||i==="graduate-degree"))return V.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.title!==
void 0){let i=r.title;const t=e;if(e===t)if(typeof i=="string"){if(i.length>500)return V.errors=[0],!1}else return V.errors=
[0],!1;var s=t===e}else var s=!0;if(s){if(r.provider!==void 0){let i=r.provider;const t=e;if(e===t)if(typeof i=="string"){
if(i.length>500)return V.errors=[0],!1}else return V.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.program!==void 0){
let i=r.program;const t=e;if(e===t)if(typeof i=="string"){if(i.length>200)return V.errors=[0],!1}else return V.errors=[0],
!1;var s=t===e}else var s=!0;if(s){if(r.articulation!==void 0){let i=r.articulation;const t=e;if(e===t)if(typeof i=="str\
ing"){if(i.length>5e3)return V.errors=[0],!1}else return V.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.creditHours!==
void 0){let i=r.creditHours;const t=e;if(e===t)if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i))return V.errors=[0],
!1}else return V.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.registeredApprenticeship!==void 0){const i=e;Q(r.registeredApprenticeship)||
(o=o===null?Q.errors:o.concat(Q.errors),e=o.length);var s=i===e}else var s=!0;if(s){if(r.url!==void 0){let i=r.url;const t=e;
if(e===t)if(typeof i=="string"){if(i.length>2e3)return V.errors=[0],!1}else return V.errors=[0],!1;var s=t===e}else var s=!0;
if(s)if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return V.errors=[0],!1}else
return V.errors=[0],!1;var s=t===e}else var s=!0}}}}}}}}}}else return V.errors=[0],!1;return V.errors=o,e===0}const je={
type:"object",additionalProperties:!1,properties:{integrated:{type:"boolean"},concurrentWith:{type:"array",maxItems:2e4,
items:{type:"string",maxLength:200}},standards:{type:"array",maxItems:2e4,items:{type:"string",maxLength:5e3}},academic:{
type:"array",maxItems:2e4,items:{type:"string",maxLength:5e3}},technical:{type:"array",maxItems:2e4,items:{type:"string",
maxLength:5e3}},foundationalSkills:{type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},workforcePreparation:{
type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},context:{type:"string",maxLength:5e3},notes:{type:"string",
maxLength:5e3}},$id:"instruction"};function I(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const a=e;
for(const d in r)if(!ye.call(je.properties,d)){return I.errors=[0],!1;break}if(a===e){if(r.integrated!==void 0){const d=e;
if(typeof r.integrated!="boolean")return I.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.concurrentWith!==void 0){let d=r.
concurrentWith;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return I.errors=[0],!1;{var g=!0;const u=d.length;
for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>200)return I.errors=[0],!1}else return I.
errors=[0],!1;var g=k===e;if(!g)break}}}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.standards!==void 0){
let d=r.standards;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return I.errors=[0],!1;{var f=!0;const u=d.length;
for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>5e3)return I.errors=[0],!1}else return I.
errors=[0],!1;var f=k===e;if(!f)break}}}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.academic!==void 0){
let d=r.academic;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return I.errors=[0],!1;{var i=!0;const u=d.length;
for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>5e3)return I.errors=[0],!1}else return I.
errors=[0],!1;var i=k===e;if(!i)break}}}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.technical!==void 0){
let d=r.technical;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return I.errors=[0],!1;{var t=!0;const u=d.length;
for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>5e3)return I.errors=[0],!1}else return I.
errors=[0],!1;var t=k===e;if(!t)break}}}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.foundationalSkills!==
void 0){let d=r.foundationalSkills;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return I.errors=[0],!1;{var n=!0;
const u=d.length;for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>200)return I.errors=
[0],!1}else return I.errors=[0],!1;var n=k===e;if(!n)break}}}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s){
if(r.workforcePreparation!==void 0){let d=r.workforcePreparation;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)
return I.errors=[0],!1;{var l=!0;const u=d.length;for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="strin\
g"){if(b.length>200)return I.errors=[0],!1}else return I.errors=[0],!1;var l=k===e;if(!l)break}}}else return I.errors=[0],
!1;var s=v===e}else var s=!0;if(s){if(r.context!==void 0){let d=r.context;const v=e;if(e===v)if(typeof d=="string"){if(d.
length>5e3)return I.errors=[0],!1}else return I.errors=[0],!1;var s=v===e}else var s=!0;if(s)if(r.notes!==void 0){let d=r.
notes;const v=e;if(e===v)if(typeof d=="string"){if(d.length>5e3)return I.errors=[0],!1}else return I.errors=[0],!1;var s=v===
e}else var s=!0}}}}}}}}}else return I.errors=[0],!1;return I.errors=o,e===0}function R(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const t=e;for(const n in r)if(!(n==="\
formats"||n==="schedules"||n==="locations"||n==="modular"||n==="notes")){return R.errors=[0],!1;break}if(t===e){if(r.formats!==
void 0){let n=r.formats;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return R.errors=[0],!1;{var s=!0;const a=n.
length;for(let d=0;d<a;d++){let v=n[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>200)return R.errors=[0],!1}else
return R.errors=[0],!1;var s=y===e;if(!s)break}}}else return R.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.schedules!==
void 0){let n=r.schedules;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return R.errors=[0],!1;{var f=!0;const d=n.
length;for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="string"){if(y.length>200)return R.errors=[0],!1}else
return R.errors=[0],!1;var f=u===e;if(!f)break}}}else return R.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.locations!==
void 0){let n=r.locations;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return R.errors=[0],!1;{var i=!0;const d=n.
length;for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="string"){if(y.length>5e3)return R.errors=[0],!1}else
return R.errors=[0],!1;var i=u===e;if(!i)break}}}else return R.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.modular!==
void 0){const n=e;if(typeof r.modular!="boolean")return R.errors=[0],!1;var g=n===e}else var g=!0;if(g)if(r.notes!==void 0){
let n=r.notes;const l=e;if(e===l)if(typeof n=="string"){if(n.length>5e3)return R.errors=[0],!1}else return R.errors=[0],
!1;var g=l===e}else var g=!0}}}}}else return R.errors=[0],!1;return R.errors=o,e===0}function x(r){let o=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.id===void 0&&(v="id")||r.title===void 0&&(v="title")||r.provider===
void 0&&(v="provider")||r.level===void 0&&(v="level"))return x.errors=[0],!1;{const y=e;for(const u in r)if(!ye.call($e.
properties,u)){return x.errors=[0],!1;break}if(y===e){if(r.id!==void 0){let u=r.id;const c=e;if(e===c)if(typeof u=="stri\
ng"){if(u.length>100)return x.errors=[0],!1;if(!fe.test(u))return x.errors=[0],!1}else return x.errors=[0],!1;var s=c===
e}else var s=!0;if(s){if(r.title!==void 0){let u=r.title;const c=e;if(e===c)if(typeof u=="string"){if(u.length>500)return x.
errors=[0],!1}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.summary!==void 0){let u=r.summary;const c=e;
if(e===c)if(typeof u=="string"){if(u.length>5e3)return x.errors=[0],!1}else return x.errors=[0],!1;var s=c===e}else var s=!0;
if(s){if(r.url!==void 0){let u=r.url;const c=e;if(e===c)if(typeof u=="string"){if(u.length>2e3)return x.errors=[0],!1}else
return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.length!==void 0){const u=e;ve(r.length)||(o=o===null?ve.errors:
o.concat(ve.errors),e=o.length);var s=u===e}else var s=!0;if(s){if(r.cost!==void 0){let u=r.cost;const c=e;if(e===c)if(typeof u==
"number"&&isFinite(u)){if(u<0||isNaN(u))return x.errors=[0],!1}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){
if(r.provider!==void 0){let u=r.provider;const c=e;if(e===c)if(typeof u=="string"){if(u.length>200)return x.errors=[0],!1}else
return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.system!==void 0){let u=r.system;const c=e;if(typeof u!="stri\
ng")return x.errors=[0],!1;if(!(u==="secondary"||u==="postsecondary"||u==="adult-education"||u==="career-and-technical-e\
ducation"||u==="workforce-training"))return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.level!==void 0){let u=r.
level;const c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[0],!1;if(e===c&&typeof u=="num\
ber"&&isFinite(u)){if(u>20||isNaN(u))return x.errors=[0],!1;if(u<0||isNaN(u))return x.errors=[0],!1}var s=c===e}else var s=!0;
if(s){if(r.cip!==void 0){let u=r.cip;const c=e;if(e===c)if(typeof u=="string"){if(u.length>100)return x.errors=[0],!1}else
return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.ctid!==void 0){let u=r.ctid;const c=e;if(e===c)if(typeof u==
"string"){if(u.length>100)return x.errors=[0],!1}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.audience!==
void 0){let u=r.audience;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var g=!0;const k=u.
length;for(let j=0;j<k;j++){let M=u[j];const oe=e;if(typeof M!="string")return x.errors=[0],!1;if(!(M==="youth"||M==="ad\
ults"))return x.errors=[0],!1;var g=oe===e;if(!g)break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.
creditHours!==void 0){let u=r.creditHours;const c=e;if(e===c)if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u))return x.
errors=[0],!1}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.courses!==void 0){let u=r.courses;const c=e;
if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var f=!0;const k=u.length;for(let j=0;j<k;j++){const M=e;
te(u[j])||(o=o===null?te.errors:o.concat(te.errors),e=o.length);var f=M===e;if(!f)break}}}else return x.errors=[0],!1;var s=c===
e}else var s=!0;if(s){if(r.requires!==void 0){let u=r.requires;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.
errors=[0],!1;{var i=!0;const k=u.length;for(let j=0;j<k;j++){const M=e;le(u[j])||(o=o===null?le.errors:o.concat(le.errors),
e=o.length);var i=M===e;if(!i)break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.awards!==void 0){
let u=r.awards;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var t=!0;const k=u.length;
for(let j=0;j<k;j++){let M=u[j];const oe=e;if(e===oe)if(typeof M=="string"){if(M.length>200)return x.errors=[0],!1}else return x.
errors=[0],!1;var t=oe===e;if(!t)break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.preparesFor!==
void 0){let u=r.preparesFor;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var n=!0;const k=u.
length;for(let j=0;j<k;j++){let M=u[j];const oe=e;if(e===oe)if(typeof M=="string"){if(M.length>200)return x.errors=[0],!1}else
return x.errors=[0],!1;var n=oe===e;if(!n)break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.next!==
void 0){let u=r.next;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var l=!0;const k=u.
length;for(let j=0;j<k;j++){const M=e;ie(u[j])||(o=o===null?ie.errors:o.concat(ie.errors),e=o.length);var l=M===e;if(!l)
break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s){if(r.onward!==void 0){let u=r.onward;const c=e;if(e===
c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var a=!0;const k=u.length;for(let j=0;j<k;j++){const M=e;
V(u[j])||(o=o===null?V.errors:o.concat(V.errors),e=o.length);var a=M===e;if(!a)break}}}else return x.errors=[0],!1;var s=c===
e}else var s=!0;if(s){if(r.registeredApprenticeship!==void 0){const u=e;Q(r.registeredApprenticeship)||(o=o===null?Q.errors:
o.concat(Q.errors),e=o.length);var s=u===e}else var s=!0;if(s){if(r.instruction!==void 0){const u=e;I(r.instruction)||(o=
o===null?I.errors:o.concat(I.errors),e=o.length);var s=u===e}else var s=!0;if(s){if(r.delivery!==void 0){const u=e;R(r.delivery)||
(o=o===null?R.errors:o.concat(R.errors),e=o.length);var s=u===e}else var s=!0;if(s){if(r.acceleration!==void 0){let u=r.
acceleration;const c=e;if(e===c)if(Array.isArray(u)){if(u.length>2e4)return x.errors=[0],!1;{var d=!0;const k=u.length;for(let j=0;j<
k;j++){let M=u[j];const oe=e;if(e===oe)if(typeof M=="string"){if(M.length>200)return x.errors=[0],!1}else return x.errors=
[0],!1;var d=oe===e;if(!d)break}}}else return x.errors=[0],!1;var s=c===e}else var s=!0;if(s)if(r.notes!==void 0){let u=r.
notes;const c=e;if(e===c)if(typeof u=="string"){if(u.length>5e3)return x.errors=[0],!1}else return x.errors=[0],!1;var s=c===
e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return x.errors=[0],!1;return x.errors=o,e===0}const we={type:"object",additionalProperties:!1,
required:["id","title","into"],properties:{id:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},title:{type:"\
string",maxLength:500},into:{type:"array",maxItems:2e4,items:{type:"string",maxLength:200}},audience:{type:"array",maxItems:2e4,
items:{type:"string",enum:["youth","adults"]}},readiness:{type:"string",enum:["ready","limited"]},populations:{type:"arr\
ay",maxItems:2e4,items:{type:"string",maxLength:200}},requires:{type:"array",maxItems:2e4,items:{$ref:"requiredCredentia\
l"}},admission:{type:"array",maxItems:2e4,items:{$ref:"admissionHurdle"}},notes:{type:"string",maxLength:5e3}},$id:"entr\
yPoint"};function ne(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.kind===void 0&&(g="kind"))
return ne.errors=[0],!1;{const f=e;for(const i in r)if(!(i==="kind"||i==="detail"||i==="mitigation"||i==="notes")){return ne.
errors=[0],!1;break}if(f===e){if(r.kind!==void 0){let i=r.kind;const t=e;if(e===t)if(typeof i=="string"){if(i.length>200)
return ne.errors=[0],!1}else return ne.errors=[0],!1;var s=t===e}else var s=!0;if(s){if(r.detail!==void 0){let i=r.detail;
const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return ne.errors=[0],!1}else return ne.errors=[0],!1;var s=t===
e}else var s=!0;if(s){if(r.mitigation!==void 0){let i=r.mitigation;const t=e;if(e===t)if(typeof i=="string"){if(i.length>
5e3)return ne.errors=[0],!1}else return ne.errors=[0],!1;var s=t===e}else var s=!0;if(s)if(r.notes!==void 0){let i=r.notes;
const t=e;if(e===t)if(typeof i=="string"){if(i.length>5e3)return ne.errors=[0],!1}else return ne.errors=[0],!1;var s=t===
e}else var s=!0}}}}}else return ne.errors=[0],!1;return ne.errors=o,e===0}function N(r){let o=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.title===void 0&&(l="title")||r.into===void 0&&(l="into"))
return N.errors=[0],!1;{const a=e;for(const d in r)if(!ye.call(we.properties,d)){return N.errors=[0],!1;break}if(a===e){
if(r.id!==void 0){let d=r.id;const v=e;if(e===v)if(typeof d=="string"){if(d.length>100)return N.errors=[0],!1;if(!fe.test(
d))return N.errors=[0],!1}else return N.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.title!==void 0){let d=r.title;
const v=e;if(e===v)if(typeof d=="string"){if(d.length>500)return N.errors=[0],!1}else return N.errors=[0],!1;var s=v===e}else
var s=!0;if(s){if(r.into!==void 0){let d=r.into;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return N.errors=
[0],!1;{var g=!0;const u=d.length;for(let c=0;c<u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>
200)return N.errors=[0],!1}else return N.errors=[0],!1;var g=k===e;if(!g)break}}}else return N.errors=[0],!1;var s=v===e}else
var s=!0;if(s){if(r.audience!==void 0){let d=r.audience;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return N.
errors=[0],!1;{var f=!0;const u=d.length;for(let c=0;c<u;c++){let b=d[c];const k=e;if(typeof b!="string")return N.errors=
[0],!1;if(!(b==="youth"||b==="adults"))return N.errors=[0],!1;var f=k===e;if(!f)break}}}else return N.errors=[0],!1;var s=v===
e}else var s=!0;if(s){if(r.readiness!==void 0){let d=r.readiness;const v=e;if(typeof d!="string")return N.errors=[0],!1;
if(!(d==="ready"||d==="limited"))return N.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.populations!==void 0){let d=r.
populations;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return N.errors=[0],!1;{var i=!0;const u=d.length;for(let c=0;c<
u;c++){let b=d[c];const k=e;if(e===k)if(typeof b=="string"){if(b.length>200)return N.errors=[0],!1}else return N.errors=
[0],!1;var i=k===e;if(!i)break}}}else return N.errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.requires!==void 0){let d=r.
requires;const v=e;if(e===v)if(Array.isArray(d)){if(d.length>2e4)return N.errors=[0],!1;{var t=!0;const u=d.length;for(let c=0;c<
u;c++){const b=e;le(d[c])||(o=o===null?le.errors:o.concat(le.errors),e=o.length);var t=b===e;if(!t)break}}}else return N.
errors=[0],!1;var s=v===e}else var s=!0;if(s){if(r.admission!==void 0){let d=r.admission;const v=e;if(e===v)if(Array.isArray(
d)){if(d.length>2e4)return N.errors=[0],!1;{var n=!0;const u=d.length;for(let c=0;c<u;c++){const b=e;ne(d[c])||(o=o===null?
ne.errors:o.concat(ne.errors),e=o.length);var n=b===e;if(!n)break}}}else return N.errors=[0],!1;var s=v===e}else var s=!0;
if(s)if(r.notes!==void 0){let d=r.notes;const v=e;if(e===v)if(typeof d=="string"){if(d.length>5e3)return N.errors=[0],!1}else
return N.errors=[0],!1;var s=v===e}else var s=!0}}}}}}}}}}else return N.errors=[0],!1;return N.errors=o,e===0}function q(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.after===
void 0&&(n="after"))return q.errors=[0],!1;{const l=e;for(const a in r)if(!(a==="id"||a==="title"||a==="after"||a==="lev\
el"||a==="with"||a==="occupations"||a==="returnsAt"||a==="notes")){return q.errors=[0],!1;break}if(l===e){if(r.id!==void 0){
let a=r.id;const d=e;if(e===d)if(typeof a=="string"){if(a.length>100)return q.errors=[0],!1;if(!fe.test(a))return q.errors=
[0],!1}else return q.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.title!==void 0){let a=r.title;const d=e;if(e===d)
if(typeof a=="string"){if(a.length>500)return q.errors=[0],!1}else return q.errors=[0],!1;var s=d===e}else var s=!0;if(s){
if(r.after!==void 0){let a=r.after;const d=e;if(e===d)if(Array.isArray(a)){if(a.length>2e4)return q.errors=[0],!1;{var g=!0;
const y=a.length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)if(typeof c=="string"){if(c.length>200)return q.errors=
[0],!1}else return q.errors=[0],!1;var g=b===e;if(!g)break}}}else return q.errors=[0],!1;var s=d===e}else var s=!0;if(s){
if(r.level!==void 0){let a=r.level;const d=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return q.errors=[0],
!1;if(e===d&&typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return q.errors=[0],!1;if(a<0||isNaN(a))return q.errors=
[0],!1}var s=d===e}else var s=!0;if(s){if(r.with!==void 0){let a=r.with;const d=e;if(e===d)if(Array.isArray(a)){if(a.length>
2e4)return q.errors=[0],!1;{var f=!0;const y=a.length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)if(typeof c=="s\
tring"){if(c.length>200)return q.errors=[0],!1}else return q.errors=[0],!1;var f=b===e;if(!f)break}}}else return q.errors=
[0],!1;var s=d===e}else var s=!0;if(s){if(r.occupations!==void 0){let a=r.occupations;const d=e;if(e===d)if(Array.isArray(
a)){if(a.length>2e4)return q.errors=[0],!1;{var i=!0;const y=a.length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)
if(typeof c=="string"){if(c.length>200)return q.errors=[0],!1}else return q.errors=[0],!1;var i=b===e;if(!i)break}}}else
return q.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.returnsAt!==void 0){let a=r.returnsAt;const d=e;if(e===d)if(Array.
isArray(a)){if(a.length>2e4)return q.errors=[0],!1;{var t=!0;const y=a.length;for(let u=0;u<y;u++){let c=a[u];const b=e;
if(e===b)if(typeof c=="string"){if(c.length>200)return q.errors=[0],!1}else return q.errors=[0],!1;var t=b===e;if(!t)break}}}else
return q.errors=[0],!1;var s=d===e}else var s=!0;if(s)if(r.notes!==void 0){let a=r.notes;const d=e;if(e===d)if(typeof a==
"string"){if(a.length>5e3)return q.errors=[0],!1}else return q.errors=[0],!1;var s=d===e}else var s=!0}}}}}}}}}else return q.
errors=[0],!1;return q.errors=o,e===0}const qe={type:"object",additionalProperties:!1,required:["id","kind"],properties:{
id:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",maxLength:100},kind:{type:"string",maxLength:200},title:{type:"string",
maxLength:500},provider:{type:"string",maxLength:200},individualPlan:{type:"boolean"},at:{type:"array",maxItems:2e4,items:{
type:"string",maxLength:200}},between:{type:"array",maxItems:2e4,items:{$ref:"transition"}},populations:{type:"array",maxItems:2e4,
items:{type:"string",maxLength:200}},notes:{type:"string",maxLength:5e3}},$id:"supportService"};function ce(r){let o=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>2)return ce.errors=[0],!1;if(r.length<2)return ce.
errors=[0],!1;if(r.length<=2){const f=r.length;if(f>0){let i=r[0];const t=e;if(e===t)if(typeof i=="string"){if(i.length>
200)return ce.errors=[0],!1}else return ce.errors=[0],!1;var s=t===e}if(s&&f>1){let i=r[1];const t=e;if(e===t)if(typeof i==
"string"){if(i.length>200)return ce.errors=[0],!1}else return ce.errors=[0],!1;var s=t===e}}else return ce.errors=[0],!1}else
return ce.errors=[0],!1;return ce.errors=o,e===0}function F(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let t;if(r.id===void 0&&(t="id")||r.kind===void 0&&(t="kind"))return F.errors=[0],!1;{const n=e;for(const l in r)
if(!ye.call(qe.properties,l)){return F.errors=[0],!1;break}if(n===e){if(r.id!==void 0){let l=r.id;const a=e;if(e===a)if(typeof l==
"string"){if(l.length>100)return F.errors=[0],!1;if(!fe.test(l))return F.errors=[0],!1}else return F.errors=[0],!1;var s=a===
e}else var s=!0;if(s){if(r.kind!==void 0){let l=r.kind;const a=e;if(e===a)if(typeof l=="string"){if(l.length>200)return F.
errors=[0],!1}else return F.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.title!==void 0){let l=r.title;const a=e;if(e===
a)if(typeof l=="string"){if(l.length>500)return F.errors=[0],!1}else return F.errors=[0],!1;var s=a===e}else var s=!0;if(s){
if(r.provider!==void 0){let l=r.provider;const a=e;if(e===a)if(typeof l=="string"){if(l.length>200)return F.errors=[0],!1}else
return F.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.individualPlan!==void 0){const l=e;if(typeof r.individualPlan!=
"boolean")return F.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.at!==void 0){let l=r.at;const a=e;if(e===a)if(Array.
isArray(l)){if(l.length>2e4)return F.errors=[0],!1;{var g=!0;const v=l.length;for(let y=0;y<v;y++){let u=l[y];const c=e;
if(e===c)if(typeof u=="string"){if(u.length>200)return F.errors=[0],!1}else return F.errors=[0],!1;var g=c===e;if(!g)break}}}else
return F.errors=[0],!1;var s=a===e}else var s=!0;if(s){if(r.between!==void 0){let l=r.between;const a=e;if(e===a)if(Array.
isArray(l)){if(l.length>2e4)return F.errors=[0],!1;{var f=!0;const v=l.length;for(let y=0;y<v;y++){const u=e;ce(l[y])||(o=
o===null?ce.errors:o.concat(ce.errors),e=o.length);var f=u===e;if(!f)break}}}else return F.errors=[0],!1;var s=a===e}else
var s=!0;if(s){if(r.populations!==void 0){let l=r.populations;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return F.
errors=[0],!1;{var i=!0;const v=l.length;for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.
length>200)return F.errors=[0],!1}else return F.errors=[0],!1;var i=c===e;if(!i)break}}}else return F.errors=[0],!1;var s=a===
e}else var s=!0;if(s)if(r.notes!==void 0){let l=r.notes;const a=e;if(e===a)if(typeof l=="string"){if(l.length>5e3)return F.
errors=[0],!1}else return F.errors=[0],!1;var s=a===e}else var s=!0}}}}}}}}}}else return F.errors=[0],!1;return F.errors=
o,e===0}function Y(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind"))
return Y.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="kind"||t==="title"||t==="provider"||t==="populations"||t===
"notes")){return Y.errors=[0],!1;break}if(i===e){if(r.kind!==void 0){let t=r.kind;const n=e;if(e===n)if(typeof t=="strin\
g"){if(t.length>200)return Y.errors=[0],!1}else return Y.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.title!==void 0){
let t=r.title;const n=e;if(e===n)if(typeof t=="string"){if(t.length>500)return Y.errors=[0],!1}else return Y.errors=[0],
!1;var s=n===e}else var s=!0;if(s){if(r.provider!==void 0){let t=r.provider;const n=e;if(e===n)if(typeof t=="string"){if(t.
length>200)return Y.errors=[0],!1}else return Y.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.populations!==void 0){
let t=r.populations;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return Y.errors=[0],!1;{var g=!0;const a=t.length;
for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>200)return Y.errors=[0],!1}else return Y.
errors=[0],!1;var g=y===e;if(!g)break}}}else return Y.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){
let t=r.notes;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return Y.errors=[0],!1}else return Y.errors=[0],
!1;var s=n===e}else var s=!0}}}}}}else return Y.errors=[0],!1;return Y.errors=o,e===0}function E(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.measures===
void 0&&(n="measures"))return E.errors=[0],!1;{const l=e;for(const a in r)if(!(a==="id"||a==="measures"||a==="instrument"||
a==="givenBy"||a==="at"||a==="sharedWith"||a==="acceptedBy"||a==="notes")){return E.errors=[0],!1;break}if(l===e){if(r.id!==
void 0){let a=r.id;const d=e;if(e===d)if(typeof a=="string"){if(a.length>100)return E.errors=[0],!1;if(!fe.test(a))return E.
errors=[0],!1}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.measures!==void 0){let a=r.measures;const d=e;
if(e===d)if(Array.isArray(a)){if(a.length>2e4)return E.errors=[0],!1;{var g=!0;const y=a.length;for(let u=0;u<y;u++){let c=a[u];
const b=e;if(typeof c!="string")return E.errors=[0],!1;if(!(c==="education"||c==="skills"||c==="competencies"||c==="asse\
ts"||c==="support-needs"))return E.errors=[0],!1;var g=b===e;if(!g)break}}}else return E.errors=[0],!1;var s=d===e}else var s=!0;
if(s){if(r.instrument!==void 0){let a=r.instrument;const d=e;if(e===d)if(typeof a=="string"){if(a.length>500)return E.errors=
[0],!1}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.givenBy!==void 0){let a=r.givenBy;const d=e;if(e===
d)if(typeof a=="string"){if(a.length>200)return E.errors=[0],!1}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s){
if(r.at!==void 0){let a=r.at;const d=e;if(e===d)if(Array.isArray(a)){if(a.length>2e4)return E.errors=[0],!1;{var f=!0;const y=a.
length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)if(typeof c=="string"){if(c.length>200)return E.errors=[0],!1}else
return E.errors=[0],!1;var f=b===e;if(!f)break}}}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.sharedWith!==
void 0){let a=r.sharedWith;const d=e;if(e===d)if(Array.isArray(a)){if(a.length>2e4)return E.errors=[0],!1;{var i=!0;const y=a.
length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)if(typeof c=="string"){if(c.length>200)return E.errors=[0],!1}else
return E.errors=[0],!1;var i=b===e;if(!i)break}}}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s){if(r.acceptedBy!==
void 0){let a=r.acceptedBy;const d=e;if(e===d)if(Array.isArray(a)){if(a.length>2e4)return E.errors=[0],!1;{var t=!0;const y=a.
length;for(let u=0;u<y;u++){let c=a[u];const b=e;if(e===b)if(typeof c=="string"){if(c.length>200)return E.errors=[0],!1}else
return E.errors=[0],!1;var t=b===e;if(!t)break}}}else return E.errors=[0],!1;var s=d===e}else var s=!0;if(s)if(r.notes!==
void 0){let a=r.notes;const d=e;if(e===d)if(typeof a=="string"){if(a.length>5e3)return E.errors=[0],!1}else return E.errors=
[0],!1;var s=d===e}else var s=!0}}}}}}}}}else return E.errors=[0],!1;return E.errors=o,e===0}function G(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.kind===
void 0&&(f="kind"))return G.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="id"||t==="kind"||t==="provider"||t==="at"||
t==="tailoring"||t==="notes")){return G.errors=[0],!1;break}if(i===e){if(r.id!==void 0){let t=r.id;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>100)return G.errors=[0],!1;if(!fe.test(t))return G.errors=[0],!1}else return G.errors=[0],!1;var s=n===
e}else var s=!0;if(s){if(r.kind!==void 0){let t=r.kind;const n=e;if(e===n)if(typeof t=="string"){if(t.length>200)return G.
errors=[0],!1}else return G.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.provider!==void 0){let t=r.provider;const n=e;
if(e===n)if(typeof t=="string"){if(t.length>200)return G.errors=[0],!1}else return G.errors=[0],!1;var s=n===e}else var s=!0;
if(s){if(r.at!==void 0){let t=r.at;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return G.errors=[0],!1;{var g=!0;
const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>200)return G.errors=
[0],!1}else return G.errors=[0],!1;var g=y===e;if(!g)break}}}else return G.errors=[0],!1;var s=n===e}else var s=!0;if(s){
if(r.tailoring!==void 0){let t=r.tailoring;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return G.errors=[0],
!1}else return G.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){let t=r.notes;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>5e3)return G.errors=[0],!1}else return G.errors=[0],!1;var s=n===e}else var s=!0}}}}}}}else return G.
errors=[0],!1;return G.errors=o,e===0}function S(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.kind===
void 0&&(i="kind"))return S.errors=[0],!1;{const t=e;for(const n in r)if(!(n==="id"||n==="kind"||n==="employers"||n==="p\
rograms"||n==="hours"||n==="paid"||n==="notes")){return S.errors=[0],!1;break}if(t===e){if(r.id!==void 0){let n=r.id;const l=e;
if(e===l)if(typeof n=="string"){if(n.length>100)return S.errors=[0],!1;if(!fe.test(n))return S.errors=[0],!1}else return S.
errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.kind!==void 0){let n=r.kind;const l=e;if(e===l)if(typeof n=="string"){
if(n.length>200)return S.errors=[0],!1}else return S.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.employers!==void 0){
let n=r.employers;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return S.errors=[0],!1;{var g=!0;const d=n.length;
for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="string"){if(y.length>200)return S.errors=[0],!1}else return S.
errors=[0],!1;var g=u===e;if(!g)break}}}else return S.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.programs!==void 0){
let n=r.programs;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return S.errors=[0],!1;{var f=!0;const d=n.length;
for(let v=0;v<d;v++){let y=n[v];const u=e;if(e===u)if(typeof y=="string"){if(y.length>200)return S.errors=[0],!1}else return S.
errors=[0],!1;var f=u===e;if(!f)break}}}else return S.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.hours!==void 0){
let n=r.hours;const l=e;if(e===l)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return S.errors=[0],!1}else return S.
errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.paid!==void 0){const n=e;if(typeof r.paid!="boolean")return S.errors=
[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){let n=r.notes;const l=e;if(e===l)if(typeof n=="string"){if(n.
length>5e3)return S.errors=[0],!1}else return S.errors=[0],!1;var s=l===e}else var s=!0}}}}}}}}else return S.errors=[0],
!1;return S.errors=o,e===0}function Z(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.partnerProgram===void 0&&(f=
"partnerProgram"))return Z.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="partnerProgram"||t==="partner"||t==="with"||
t==="how"||t==="notes")){return Z.errors=[0],!1;break}if(i===e){if(r.partnerProgram!==void 0){let t=r.partnerProgram;const n=e;
if(e===n)if(typeof t=="string"){if(t.length>200)return Z.errors=[0],!1}else return Z.errors=[0],!1;var s=n===e}else var s=!0;
if(s){if(r.partner!==void 0){let t=r.partner;const n=e;if(e===n)if(typeof t=="string"){if(t.length>200)return Z.errors=[
0],!1}else return Z.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.with!==void 0){let t=r.with;const n=e;if(e===n)if(Array.
isArray(t)){if(t.length>2e4)return Z.errors=[0],!1;{var g=!0;const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;
if(e===y)if(typeof v=="string"){if(v.length>200)return Z.errors=[0],!1}else return Z.errors=[0],!1;var g=y===e;if(!g)break}}}else
return Z.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.how!==void 0){let t=r.how;const n=e;if(e===n)if(typeof t=="s\
tring"){if(t.length>5e3)return Z.errors=[0],!1}else return Z.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){
let t=r.notes;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return Z.errors=[0],!1}else return Z.errors=[0],
!1;var s=n===e}else var s=!0}}}}}}else return Z.errors=[0],!1;return Z.errors=o,e===0}function K(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.barrier===void 0&&(f="barr\
ier"))return K.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="barrier"||t==="kind"||t==="populations"||t==="strateg\
y"||t==="evidence"||t==="notes")){return K.errors=[0],!1;break}if(i===e){if(r.barrier!==void 0){let t=r.barrier;const n=e;
if(e===n)if(typeof t=="string"){if(t.length>5e3)return K.errors=[0],!1}else return K.errors=[0],!1;var s=n===e}else var s=!0;
if(s){if(r.kind!==void 0){let t=r.kind;const n=e;if(e===n)if(typeof t=="string"){if(t.length>200)return K.errors=[0],!1}else
return K.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.populations!==void 0){let t=r.populations;const n=e;if(e===n)
if(Array.isArray(t)){if(t.length>2e4)return K.errors=[0],!1;{var g=!0;const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;
if(e===y)if(typeof v=="string"){if(v.length>200)return K.errors=[0],!1}else return K.errors=[0],!1;var g=y===e;if(!g)break}}}else
return K.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.strategy!==void 0){let t=r.strategy;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>5e3)return K.errors=[0],!1}else return K.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.evidence!==
void 0){let t=r.evidence;const n=e;if(e===n)if(typeof t=="string"){if(t.length>200)return K.errors=[0],!1}else return K.
errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){let t=r.notes;const n=e;if(e===n)if(typeof t=="string"){
if(t.length>5e3)return K.errors=[0],!1}else return K.errors=[0],!1;var s=n===e}else var s=!0}}}}}}}else return K.errors=
[0],!1;return K.errors=o,e===0}function H(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.title===
void 0&&(i="title"))return H.errors=[0],!1;{const t=e;for(const n in r)if(!(n==="id"||n==="title"||n==="collectedBy"||n===
"sharedWith"||n==="asOf"||n==="disaggregatedBy"||n==="url"||n==="notes")){return H.errors=[0],!1;break}if(t===e){if(r.id!==
void 0){let n=r.id;const l=e;if(e===l)if(typeof n=="string"){if(n.length>100)return H.errors=[0],!1;if(!fe.test(n))return H.
errors=[0],!1}else return H.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.title!==void 0){let n=r.title;const l=e;if(e===
l)if(typeof n=="string"){if(n.length>500)return H.errors=[0],!1}else return H.errors=[0],!1;var s=l===e}else var s=!0;if(s){
if(r.collectedBy!==void 0){let n=r.collectedBy;const l=e;if(e===l)if(typeof n=="string"){if(n.length>200)return H.errors=
[0],!1}else return H.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.sharedWith!==void 0){let n=r.sharedWith;const l=e;
if(e===l)if(Array.isArray(n)){if(n.length>2e4)return H.errors=[0],!1;{var g=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];
const u=e;if(e===u)if(typeof y=="string"){if(y.length>200)return H.errors=[0],!1}else return H.errors=[0],!1;var g=u===e;
if(!g)break}}}else return H.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.asOf!==void 0){let n=r.asOf;const l=e;if(e===
l)if(typeof n=="string"){if(n.length>10)return H.errors=[0],!1;if(!de.test(n))return H.errors=[0],!1}else return H.errors=
[0],!1;var s=l===e}else var s=!0;if(s){if(r.disaggregatedBy!==void 0){let n=r.disaggregatedBy;const l=e;if(e===l)if(Array.
isArray(n)){if(n.length>2e4)return H.errors=[0],!1;{var f=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];const u=e;
if(e===u)if(typeof y=="string"){if(y.length>200)return H.errors=[0],!1}else return H.errors=[0],!1;var f=u===e;if(!f)break}}}else
return H.errors=[0],!1;var s=l===e}else var s=!0;if(s){if(r.url!==void 0){let n=r.url;const l=e;if(e===l)if(typeof n=="s\
tring"){if(n.length>2e3)return H.errors=[0],!1}else return H.errors=[0],!1;var s=l===e}else var s=!0;if(s)if(r.notes!==void 0){
let n=r.notes;const l=e;if(e===l)if(typeof n=="string"){if(n.length>5e3)return H.errors=[0],!1}else return H.errors=[0],
!1;var s=l===e}else var s=!0}}}}}}}}}else return H.errors=[0],!1;return H.errors=o,e===0}function P(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const n=e;for(const l in r)if(!(l==="\
methods"||l==="frequency"||l==="last"||l==="sharedWith"||l==="equityFocus"||l==="informs"||l==="actions"||l==="notes")){
return P.errors=[0],!1;break}if(n===e){if(r.methods!==void 0){let l=r.methods;const a=e;if(e===a)if(Array.isArray(l)){if(l.
length>2e4)return P.errors=[0],!1;{var s=!0;const d=l.length;for(let v=0;v<d;v++){let y=l[v];const u=e;if(typeof y!="str\
ing")return P.errors=[0],!1;if(!(y==="qualitative"||y==="quantitative"))return P.errors=[0],!1;var s=u===e;if(!s)break}}}else
return P.errors=[0],!1;var g=a===e}else var g=!0;if(g){if(r.frequency!==void 0){let l=r.frequency;const a=e;if(typeof l!=
"string")return P.errors=[0],!1;if(!(l==="continuous"||l==="weekly"||l==="biweekly"||l==="monthly"||l==="bimonthly"||l===
"quarterly"||l==="semiannual"||l==="annual"||l==="biennial"||l==="once"))return P.errors=[0],!1;var g=a===e}else var g=!0;
if(g){if(r.last!==void 0){let l=r.last;const a=e;if(e===a)if(typeof l=="string"){if(l.length>10)return P.errors=[0],!1;if(!de.
test(l))return P.errors=[0],!1}else return P.errors=[0],!1;var g=a===e}else var g=!0;if(g){if(r.sharedWith!==void 0){let l=r.
sharedWith;const a=e;if(e===a)if(Array.isArray(l)){if(l.length>2e4)return P.errors=[0],!1;{var f=!0;const v=l.length;for(let y=0;y<
v;y++){let u=l[y];const c=e;if(e===c)if(typeof u=="string"){if(u.length>200)return P.errors=[0],!1}else return P.errors=
[0],!1;var f=c===e;if(!f)break}}}else return P.errors=[0],!1;var g=a===e}else var g=!0;if(g){if(r.equityFocus!==void 0){
let l=r.equityFocus;const a=e;if(e===a)if(typeof l=="string"){if(l.length>5e3)return P.errors=[0],!1}else return P.errors=
[0],!1;var g=a===e}else var g=!0;if(g){if(r.informs!==void 0){let l=r.informs;const a=e;if(e===a)if(Array.isArray(l)){if(l.
length>2e4)return P.errors=[0],!1;{var i=!0;const v=l.length;for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u==
"string"){if(u.length>200)return P.errors=[0],!1}else return P.errors=[0],!1;var i=c===e;if(!i)break}}}else return P.errors=
[0],!1;var g=a===e}else var g=!0;if(g){if(r.actions!==void 0){let l=r.actions;const a=e;if(e===a)if(Array.isArray(l)){if(l.
length>2e4)return P.errors=[0],!1;{var t=!0;const v=l.length;for(let y=0;y<v;y++){let u=l[y];const c=e;if(e===c)if(typeof u==
"string"){if(u.length>5e3)return P.errors=[0],!1}else return P.errors=[0],!1;var t=c===e;if(!t)break}}}else return P.errors=
[0],!1;var g=a===e}else var g=!0;if(g)if(r.notes!==void 0){let l=r.notes;const a=e;if(e===a)if(typeof l=="string"){if(l.
length>5e3)return P.errors=[0],!1}else return P.errors=[0],!1;var g=a===e}else var g=!0}}}}}}}}else return P.errors=[0],
!1;return P.errors=o,e===0}function O(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const t=e;for(const n in r)if(!(n==="\
methods"||n==="frequency"||n==="last"||n==="sharedWith"||n==="actions"||n==="notes")){return O.errors=[0],!1;break}if(t===
e){if(r.methods!==void 0){let n=r.methods;const l=e;if(e===l)if(Array.isArray(n)){if(n.length>2e4)return O.errors=[0],!1;
{var s=!0;const a=n.length;for(let d=0;d<a;d++){let v=n[d];const y=e;if(typeof v!="string")return O.errors=[0],!1;if(!(v===
"qualitative"||v==="quantitative"))return O.errors=[0],!1;var s=y===e;if(!s)break}}}else return O.errors=[0],!1;var g=l===
e}else var g=!0;if(g){if(r.frequency!==void 0){let n=r.frequency;const l=e;if(typeof n!="string")return O.errors=[0],!1;
if(!(n==="continuous"||n==="weekly"||n==="biweekly"||n==="monthly"||n==="bimonthly"||n==="quarterly"||n==="semiannual"||
n==="annual"||n==="biennial"||n==="once"))return O.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.last!==void 0){let n=r.
last;const l=e;if(e===l)if(typeof n=="string"){if(n.length>10)return O.errors=[0],!1;if(!de.test(n))return O.errors=[0],
!1}else return O.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.sharedWith!==void 0){let n=r.sharedWith;const l=e;if(e===
l)if(Array.isArray(n)){if(n.length>2e4)return O.errors=[0],!1;{var f=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];
const u=e;if(e===u)if(typeof y=="string"){if(y.length>200)return O.errors=[0],!1}else return O.errors=[0],!1;var f=u===e;
if(!f)break}}}else return O.errors=[0],!1;var g=l===e}else var g=!0;if(g){if(r.actions!==void 0){let n=r.actions;const l=e;
if(e===l)if(Array.isArray(n)){if(n.length>2e4)return O.errors=[0],!1;{var i=!0;const d=n.length;for(let v=0;v<d;v++){let y=n[v];
const u=e;if(e===u)if(typeof y=="string"){if(y.length>5e3)return O.errors=[0],!1}else return O.errors=[0],!1;var i=u===e;
if(!i)break}}}else return O.errors=[0],!1;var g=l===e}else var g=!0;if(g)if(r.notes!==void 0){let n=r.notes;const l=e;if(e===
l)if(typeof n=="string"){if(n.length>5e3)return O.errors=[0],!1}else return O.errors=[0],!1;var g=l===e}else var g=!0}}}}}}else
return O.errors=[0],!1;return O.errors=o,e===0}function ge(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){const f=e;for(const i in r)if(!(i==="data"||i==="participantEvaluation"||i==="employerEvaluation"||i==="notes")){return ge.
errors=[0],!1;break}if(f===e){if(r.data!==void 0){let i=r.data;const t=e;if(e===t)if(Array.isArray(i)){if(i.length>2e4)return ge.
errors=[0],!1;{var s=!0;const n=i.length;for(let l=0;l<n;l++){const a=e;H(i[l])||(o=o===null?H.errors:o.concat(H.errors),
e=o.length);var s=a===e;if(!s)break}}}else return ge.errors=[0],!1;var g=t===e}else var g=!0;if(g){if(r.participantEvaluation!==
void 0){const i=e;P(r.participantEvaluation)||(o=o===null?P.errors:o.concat(P.errors),e=o.length);var g=i===e}else var g=!0;
if(g){if(r.employerEvaluation!==void 0){const i=e;O(r.employerEvaluation)||(o=o===null?O.errors:o.concat(O.errors),e=o.length);
var g=i===e}else var g=!0;if(g)if(r.notes!==void 0){let i=r.notes;const t=e;if(e===t)if(typeof i=="string"){if(i.length>
5e3)return ge.errors=[0],!1}else return ge.errors=[0],!1;var g=t===e}else var g=!0}}}}else return ge.errors=[0],!1;return ge.
errors=o,e===0}function C(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.requirement===void 0&&(f="\
requirement"))return C.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="requirement"||t==="part"||t==="populations"||
t==="reason"||t==="approvedBy"||t==="until"||t==="notes")){return C.errors=[0],!1;break}if(i===e){if(r.requirement!==void 0){
let t=r.requirement;const n=e;if(e===n)if(typeof t=="string"){if(t.length>200)return C.errors=[0],!1}else return C.errors=
[0],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let t=r.part;const n=e;if(typeof t!="string")return C.errors=
[0],!1;if(!(t==="child-care"||t==="transportation"||t==="financial-support"))return C.errors=[0],!1;var s=n===e}else var s=!0;
if(s){if(r.populations!==void 0){let t=r.populations;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return C.errors=
[0],!1;{var g=!0;const a=t.length;for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>
200)return C.errors=[0],!1}else return C.errors=[0],!1;var g=y===e;if(!g)break}}}else return C.errors=[0],!1;var s=n===e}else
var s=!0;if(s){if(r.reason!==void 0){let t=r.reason;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return C.errors=
[0],!1}else return C.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.approvedBy!==void 0){let t=r.approvedBy;const n=e;
if(e===n)if(typeof t=="string"){if(t.length>500)return C.errors=[0],!1}else return C.errors=[0],!1;var s=n===e}else var s=!0;
if(s){if(r.until!==void 0){let t=r.until;const n=e;if(e===n)if(typeof t=="string"){if(t.length>10)return C.errors=[0],!1;
if(!de.test(t))return C.errors=[0],!1}else return C.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==void 0){let t=r.
notes;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return C.errors=[0],!1}else return C.errors=[0],!1;var s=n===
e}else var s=!0}}}}}}}}else return C.errors=[0],!1;return C.errors=o,e===0}function B(r){let o=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.title===
void 0&&(f="title"))return B.errors=[0],!1;{const i=e;for(const t in r)if(!(t==="id"||t==="kind"||t==="title"||t==="url"||
t==="file"||t==="dated"||t==="supports"||t==="notes")){return B.errors=[0],!1;break}if(i===e){if(r.id!==void 0){let t=r.
id;const n=e;if(e===n)if(typeof t=="string"){if(t.length>100)return B.errors=[0],!1;if(!fe.test(t))return B.errors=[0],!1}else
return B.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.kind!==void 0){let t=r.kind;const n=e;if(e===n)if(typeof t==
"string"){if(t.length>200)return B.errors=[0],!1}else return B.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.title!==
void 0){let t=r.title;const n=e;if(e===n)if(typeof t=="string"){if(t.length>500)return B.errors=[0],!1}else return B.errors=
[0],!1;var s=n===e}else var s=!0;if(s){if(r.url!==void 0){let t=r.url;const n=e;if(e===n)if(typeof t=="string"){if(t.length>
2e3)return B.errors=[0],!1}else return B.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let t=r.file;
const n=e;if(e===n)if(typeof t=="string"){if(t.length>2e3)return B.errors=[0],!1}else return B.errors=[0],!1;var s=n===e}else
var s=!0;if(s){if(r.dated!==void 0){let t=r.dated;const n=e;if(e===n)if(typeof t=="string"){if(t.length>10)return B.errors=
[0],!1;if(!de.test(t))return B.errors=[0],!1}else return B.errors=[0],!1;var s=n===e}else var s=!0;if(s){if(r.supports!==
void 0){let t=r.supports;const n=e;if(e===n)if(Array.isArray(t)){if(t.length>2e4)return B.errors=[0],!1;{var g=!0;const a=t.
length;for(let d=0;d<a;d++){let v=t[d];const y=e;if(e===y)if(typeof v=="string"){if(v.length>200)return B.errors=[0],!1}else
return B.errors=[0],!1;var g=y===e;if(!g)break}}}else return B.errors=[0],!1;var s=n===e}else var s=!0;if(s)if(r.notes!==
void 0){let t=r.notes;const n=e;if(e===n)if(typeof t=="string"){if(t.length>5e3)return B.errors=[0],!1}else return B.errors=
[0],!1;var s=n===e}else var s=!0}}}}}}}}}else return B.errors=[0],!1;return B.errors=o,e===0}function _(r){let o=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let pe;if(r.formatVersion===void 0&&(pe="formatVersion")||r.id===void 0&&
(pe="id")||r.title===void 0&&(pe="title"))return _.errors=[0],!1;{const _e=e;for(const p in r)if(!ye.call(be.properties,
p)){return _.errors=[0],!1;break}if(_e===e){if(r.$schema!==void 0){let p=r.$schema;const m=e;if(e===m)if(typeof p=="stri\
ng"){if(p.length>2e3)return _.errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.formatVersion!==
void 0){let p=r.formatVersion;const m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _.errors=[0],!1;
if(p!==1)return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.id!==void 0){let p=r.id;const m=e;if(e===m)if(typeof p==
"string"){if(p.length>100)return _.errors=[0],!1;if(!fe.test(p))return _.errors=[0],!1}else return _.errors=[0],!1;var s=m===
e}else var s=!0;if(s){if(r.title!==void 0){let p=r.title;const m=e;if(e===m)if(typeof p=="string"){if(p.length>500)return _.
errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.summary!==void 0){let p=r.summary;const m=e;
if(e===m)if(typeof p=="string"){if(p.length>5e3)return _.errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;
if(s){if(r.includes!==void 0){let p=r.includes;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[
0],!1;{var g=!0;const $=p.length;for(let h=0;h<$;h++){let A=p[h];const he=e;if(e===he)if(typeof A=="string"){if(A.length>
2e3)return _.errors=[0],!1}else return _.errors=[0],!1;var g=he===e;if(!g)break}}}else return _.errors=[0],!1;var s=m===
e}else var s=!0;if(s){if(r.ctid!==void 0){let p=r.ctid;const m=e;if(e===m)if(typeof p=="string"){if(p.length>100)return _.
errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.jurisdiction!==void 0){const p=e;ee(r.jurisdiction)||
(o=o===null?ee.errors:o.concat(ee.errors),e=o.length);var s=p===e}else var s=!0;if(s){if(r.period!==void 0){const p=e;se(
r.period)||(o=o===null?se.errors:o.concat(se.errors),e=o.length);var s=p===e}else var s=!0;if(s){if(r.reviewed!==void 0){
let p=r.reviewed;const m=e;if(e===m)if(typeof p=="string"){if(p.length>10)return _.errors=[0],!1;if(!de.test(p))return _.
errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.steward!==void 0){let p=r.steward;const m=e;
if(e===m)if(typeof p=="string"){if(p.length>200)return _.errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0;
if(s){if(r.sector!==void 0){const p=e;U(r.sector)||(o=o===null?U.errors:o.concat(U.errors),e=o.length);var s=p===e}else var s=!0;
if(s){if(r.livingWage!==void 0){const p=e;J(r.livingWage)||(o=o===null?J.errors:o.concat(J.errors),e=o.length);var s=p===
e}else var s=!0;if(s){if(r.laborMarketEvidence!==void 0){let p=r.laborMarketEvidence;const m=e;if(e===m)if(Array.isArray(
p)){if(p.length>2e4)return _.errors=[0],!1;{var f=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;L(p[h])||(o=o===null?
L.errors:o.concat(L.errors),e=o.length);var f=A===e;if(!f)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;
if(s){if(r.occupations!==void 0){let p=r.occupations;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=
[0],!1;{var i=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;D(p[h])||(o=o===null?D.errors:o.concat(D.errors),e=o.length);
var i=A===e;if(!i)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.partners!==void 0){let p=r.partners;
const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var t=!0;const $=p.length;for(let h=0;h<
$;h++){const A=e;z(p[h])||(o=o===null?z.errors:o.concat(z.errors),e=o.length);var t=A===e;if(!t)break}}}else return _.errors=
[0],!1;var s=m===e}else var s=!0;if(s){if(r.governance!==void 0){const p=e;W(r.governance)||(o=o===null?W.errors:o.concat(
W.errors),e=o.length);var s=p===e}else var s=!0;if(s){if(r.employerEngagement!==void 0){let p=r.employerEngagement;const m=e;
if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var n=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;
T(p[h])||(o=o===null?T.errors:o.concat(T.errors),e=o.length);var n=A===e;if(!n)break}}}else return _.errors=[0],!1;var s=m===
e}else var s=!0;if(s){if(r.credentials!==void 0){let p=r.credentials;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>
2e4)return _.errors=[0],!1;{var l=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;w(p[h])||(o=o===null?w.errors:o.concat(
w.errors),e=o.length);var l=A===e;if(!l)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.programs!==
void 0){let p=r.programs;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var a=!0;const $=p.
length;for(let h=0;h<$;h++){const A=e;x(p[h])||(o=o===null?x.errors:o.concat(x.errors),e=o.length);var a=A===e;if(!a)break}}}else
return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.entryPoints!==void 0){let p=r.entryPoints;const m=e;if(e===m)
if(Array.isArray(p)){if(p.length>100)return _.errors=[0],!1;{var d=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;N(
p[h])||(o=o===null?N.errors:o.concat(N.errors),e=o.length);var d=A===e;if(!d)break}}}else return _.errors=[0],!1;var s=m===
e}else var s=!0;if(s){if(r.exitPoints!==void 0){let p=r.exitPoints;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>100)
return _.errors=[0],!1;{var v=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;q(p[h])||(o=o===null?q.errors:o.concat(
q.errors),e=o.length);var v=A===e;if(!v)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.supportServices!==
void 0){let p=r.supportServices;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var y=!0;
const $=p.length;for(let h=0;h<$;h++){const A=e;F(p[h])||(o=o===null?F.errors:o.concat(F.errors),e=o.length);var y=A===e;
if(!y)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.financialSupports!==void 0){let p=r.financialSupports;
const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var u=!0;const $=p.length;for(let h=0;h<
$;h++){const A=e;Y(p[h])||(o=o===null?Y.errors:o.concat(Y.errors),e=o.length);var u=A===e;if(!u)break}}}else return _.errors=
[0],!1;var s=m===e}else var s=!0;if(s){if(r.assessments!==void 0){let p=r.assessments;const m=e;if(e===m)if(Array.isArray(
p)){if(p.length>2e4)return _.errors=[0],!1;{var c=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;E(p[h])||(o=o===null?
E.errors:o.concat(E.errors),e=o.length);var c=A===e;if(!c)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;
if(s){if(r.employmentServices!==void 0){let p=r.employmentServices;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)
return _.errors=[0],!1;{var b=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;G(p[h])||(o=o===null?G.errors:o.concat(
G.errors),e=o.length);var b=A===e;if(!b)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.workBasedLearning!==
void 0){let p=r.workBasedLearning;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var k=!0;
const $=p.length;for(let h=0;h<$;h++){const A=e;S(p[h])||(o=o===null?S.errors:o.concat(S.errors),e=o.length);var k=A===e;
if(!k)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.coEnrollment!==void 0){let p=r.coEnrollment;
const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var j=!0;const $=p.length;for(let h=0;h<
$;h++){const A=e;Z(p[h])||(o=o===null?Z.errors:o.concat(Z.errors),e=o.length);var j=A===e;if(!j)break}}}else return _.errors=
[0],!1;var s=m===e}else var s=!0;if(s){if(r.barriers!==void 0){let p=r.barriers;const m=e;if(e===m)if(Array.isArray(p)){
if(p.length>2e4)return _.errors=[0],!1;{var M=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;K(p[h])||(o=o===null?K.
errors:o.concat(K.errors),e=o.length);var M=A===e;if(!M)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){
if(r.improvement!==void 0){const p=e;ge(r.improvement)||(o=o===null?ge.errors:o.concat(ge.errors),e=o.length);var s=p===
e}else var s=!0;if(s){if(r.exceptions!==void 0){let p=r.exceptions;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)
return _.errors=[0],!1;{var oe=!0;const $=p.length;for(let h=0;h<$;h++){const A=e;C(p[h])||(o=o===null?C.errors:o.concat(
C.errors),e=o.length);var oe=A===e;if(!oe)break}}}else return _.errors=[0],!1;var s=m===e}else var s=!0;if(s){if(r.documents!==
void 0){let p=r.documents;const m=e;if(e===m)if(Array.isArray(p)){if(p.length>2e4)return _.errors=[0],!1;{var me=!0;const $=p.
length;for(let h=0;h<$;h++){const A=e;B(p[h])||(o=o===null?B.errors:o.concat(B.errors),e=o.length);var me=A===e;if(!me)break}}}else
return _.errors=[0],!1;var s=m===e}else var s=!0;if(s)if(r.notes!==void 0){let p=r.notes;const m=e;if(e===m)if(typeof p==
"string"){if(p.length>5e3)return _.errors=[0],!1}else return _.errors=[0],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return _.errors=[0],!1;return _.errors=o,e===0}export{Ne as validateDefinition};
